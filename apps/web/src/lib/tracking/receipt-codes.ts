/** What is told to the customer once. */
export interface ReceiptCode {
  code: string;
  reference: string;
}

/**
 * Codes of receipts that have not been left yet: in memory only, never stored. When the receipt is left, or the app is
 * closed, nobody on this side knows the code any more.
 */
const codes = new Map<string, ReceiptCode>();

export const keepCode = (caseId: string, told: ReceiptCode): void => void codes.set(caseId, told);

/** What to show on a case's receipt; undefined when it can no longer be shown. */
export const codeOf = (caseId: string): ReceiptCode | undefined => codes.get(caseId);

export const forgetCode = (caseId: string): void => void codes.delete(caseId);
