/**
 * Codes of receipts that have not been left yet: in memory only, never stored. When the receipt is left, or the app is
 * closed, nobody on this side knows the code any more.
 */
const codes = new Map<string, string>();

export const keepCode = (caseId: string, code: string): void => void codes.set(caseId, code);

/** The code to show on a case's receipt; undefined when it can no longer be shown. */
export const codeOf = (caseId: string): string | undefined => codes.get(caseId);

export const forgetCode = (caseId: string): void => void codes.delete(caseId);
