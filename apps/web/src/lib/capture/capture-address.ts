import * as paths from '#lib/paths.ts';

export type CaptureKind = 'feedback' | 'incident' | 'positive';

const bases = {
  feedback: paths.recordFeedback,
  incident: paths.recordIncident,
  positive: paths.recordPositive,
} satisfies Record<CaptureKind, () => string>;

/** A form's address: the draft it fills in and the step shown. Browser back and forward move between steps, a reload stays. */
export const captureAddress = (kind: CaptureKind, draft: string, step?: string): string =>
  `${bases[kind]()}?${new URLSearchParams(step === undefined ? { draft } : { draft, step }).toString()}`;

/** Where it is said that a record is saved, and words can be added. */
export const savedAddress = (kind: 'incident' | 'positive', id: string): string =>
  `${bases[kind]()}?${new URLSearchParams({ saved: id }).toString()}`;

export const draftId = (kind: CaptureKind, id: string): string => `${kind}:${id}`;

/** Which form a draft belongs to; undefined for drafts that are not made here. */
export const kindOfDraft = (draft: string): CaptureKind | undefined =>
  (Object.keys(bases) as CaptureKind[]).find((kind) => draft.startsWith(`${kind}:`));

/** The id of the record that a draft will become: it is the draft's own. */
export const recordIdOf = (draft: string): string => draft.slice(draft.indexOf(':') + 1);
