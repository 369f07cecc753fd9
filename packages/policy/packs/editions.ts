/**
 * SHA-256 of every edition that a later one has replaced, by `id@edition`, as `canonicalText` writes it. An edition gets its
 * line here in the same change that sets its `until`; from then on no value of it may change, because records are bound to
 * it. The edition in force may still be put right.
 */
export const pastEditions: Readonly<Record<string, string>> = {};
