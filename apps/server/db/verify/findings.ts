/** One thing that does not fit, in words for whoever runs the server. */
export interface Finding {
  /** Where among the organisation's numbers; what has no number stands after all that have. */
  at: number;
  what: string;
}

/** Counts what does not fit and keeps the first of it, by number; the rest often only follows from it. */
export class Findings {
  count = 0;
  first: Finding | undefined;

  add(finding: Finding): void {
    this.count += 1;
    if (!this.first || finding.at < this.first.at) this.first = finding;
  }
}

/** Of findings without a number: the access log and caches come after entries and anchors. */
export const after = { accessLog: Number.MAX_SAFE_INTEGER - 1, caches: Number.MAX_SAFE_INTEGER };
