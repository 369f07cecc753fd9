import { handlerOf, type CaseState } from '@evenhand/policy/records/case';
import type { Directory } from '@evenhand/policy/directory';
import { words } from '#lib/words/index.ts';
import { staffName } from './names.ts';

/** Who acknowledged a case last, and whom that named as the person to turn to; null before. */
export function acknowledgedBy({ history }: Pick<CaseState, 'history'>): { by: string; officer: string } | null {
  const entry = history.findLast(({ kind }) => kind === 'acknowledged');
  if (!entry) return null;
  const { officer } = entry.body;
  // What Evenhand acknowledged by itself, naming nobody, leaves nobody to turn to.
  if (entry.by === 'system' && typeof officer !== 'string') return null;
  return { by: entry.by, officer: typeof officer === 'string' && officer !== '' ? officer : entry.by };
}

/** With whom a case is: whom it was given to, else whom the customer was told to turn to. Empty once it is closed with nobody. */
export function withWhom(state: CaseState, directory: Directory): string {
  const say = words.cases;
  const handler = handlerOf(state);
  if (handler !== undefined) return say.with(staffName(handler, directory));
  if (state.stage === 'closed') return '';
  const told = acknowledgedBy(state);
  if (!told) return say.nobody;
  const officer = staffName(told.officer, directory);
  return told.officer === told.by ? say.acknowledgedBy(officer) : say.turnTo(officer);
}
