/** The ids that tie a control to its hint and its error, and what `aria-describedby` says of them. */
export function fieldIds(id: string, has: { hint?: unknown; error?: unknown; extra?: unknown }) {
  const hint = `${id}-hint`;
  const error = `${id}-error`;
  const extra = `${id}-more`;
  const described = [has.error && error, has.hint && hint, has.extra && extra].filter(Boolean).join(' ');
  return { hint, error, extra, describedBy: described === '' ? undefined : described };
}
