import type { ClockNote } from '../derive/clock-days.ts';
import { reasonsOf } from '../derive/reasons.ts';
import type { ClauseId, Pack } from '../packs/pack.ts';
import { refusalSentence, type Refusal } from '../refusals.ts';

/** One thing that was expected and did not come out. */
export interface Failure {
  /** Where it stands in the file, like `expect[0].clocks.first-response.due`. */
  path: string;
  wanted: string;
  derived: string;
  /** Clauses and notes behind what was derived. */
  why: string[];
}

/** Any plain value in one line, as it would stand in a scenario file. */
export function say(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `[${value.map(say).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${say(inner)}`)
      .join(', ')} }`;
  }
  return String(value);
}

/** The clauses with their words. One that the pack does not explain stands as its id alone. */
export const clauseLines = (because: readonly ClauseId[], pack: Pack): string[] => {
  const reasons = new Map(reasonsOf(because, pack).map((reason) => [reason.id, reason.says]));
  return [...new Set(because)].map((id) => (reasons.has(id) ? `${id} ${reasons.get(id) ?? ''}` : id));
};

export const noteLines = (notes: readonly ClockNote[]): string[] =>
  notes.map(({ note, day, clauses }) => {
    const from = clauses.length > 0 ? ` (${clauses.join(', ')})` : '';
    return `${note}${day === undefined ? '' : ` ${day}`}${from}`;
  });

export const refusalLines = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, because, at }) => {
    const clauses = because.length > 0 ? ` (${because.join(', ')})` : '';
    return `${code}${at === undefined ? '' : ` at ${at}`}: ${refusalSentence(code)}${clauses}`;
  });
