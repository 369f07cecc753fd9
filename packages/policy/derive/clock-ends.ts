import type { Beginning, ClockRule } from '../packs/pack.ts';
import { instantMs, isSince, type Day } from '../time/day.ts';
import { lastAnswered, type CaseState } from '../records/case.ts';
import type { AnyState } from '../records/index.ts';
import { entriesOfKind } from '../history/entries-by-kind.ts';
import { matches } from '../history/holds.ts';
import type { Setting } from '../history/setting.ts';

/* Where a clock begins, and what ends it well. */

/** The moment from which a clock counts. */
export interface Begun {
  at: string;
  isReceipt: boolean;
  /** The day that the entry which began it states, if it does. */
  stated?: Day | null;
  /** It falls due on this day at the latest, whatever the length or the stated day. */
  atLatest?: Day | null;
}

function stageBeginning(state: CaseState, stage: string): Begun | null {
  const run = state.runs.find((each) => each.stage === stage);
  if (!run) return null;
  return run.from === 'receipt' ? { at: state.receivedAt, isReceipt: true } : { at: run.enteredAt, isReceipt: false };
}

function caseBeginning(begins: Beginning, state: CaseState, setting: Setting): Begun | null {
  if (begins.on === 'stage') return stageBeginning(state, begins.stage);
  if (begins.on === 'last-response') {
    const run = lastAnswered(state);
    // After the last stage there is nothing left to ask for inside the organisation.
    if (!run?.answered || run.stage === setting.pack.stages.at(-1)?.id) return null;
    return { at: run.answered.at, isReceipt: false };
  }
  if (begins.on !== 'event-or-awareness') return null;
  const day = [state.eventOn, state.awareOn]
    .filter((each) => each !== null)
    .sort()
    .at(-1);
  return day === undefined ? null : { at: `${day}T12:00:00Z`, isReceipt: false };
}

function restrictionBeginning(state: AnyState): Begun | null {
  if (state.kind !== 'arrangement' || !state.restriction || state.restrictedSince === null) return null;
  const reviewed = state.history.findLast(
    ({ kind, at }) => kind === 'reviewed' && isSince(at, state.restrictedSince ?? ''),
  );
  const { reviewOn, until, interim } = state.restriction;
  return {
    at: reviewed?.at ?? state.restrictedSince,
    isReceipt: false,
    stated: reviewOn,
    // Nothing ends in silence: the day until which it was to hold is looked at too. What an on-the-spot measure owes is its assessment.
    atLatest: interim ? null : until,
  };
}

export function beginningOf({ begins, stated }: ClockRule, state: AnyState, setting: Setting): Begun | null {
  switch (begins.on) {
    case 'receipt':
      return state.beganAt === null ? null : { at: state.beganAt, isReceipt: true };
    case 'entry': {
      const entries = entriesOfKind(state, begins.kind).filter((each) => matches(each.body, begins.where));
      const entry = begins.first ? entries[0] : entries.at(-1);
      if (!entry) return null;
      const day = stated === undefined ? undefined : entry.body[stated];
      return { at: entry.at, isReceipt: false, ...(typeof day === 'string' && { stated: day }) };
    }
    case 'restriction':
      return restrictionBeginning(state);
    case 'last-closing':
      return state.closedAt === null ? null : { at: state.closedAt, isReceipt: false };
    case 'stage':
    case 'last-response':
    case 'event-or-awareness':
      return state.kind === 'case' ? caseBeginning(begins, state, setting) : null;
  }
}

/** When the clock was met, if it was: the first of its endings that did not happen before it began. */
export function metAt(rule: ClockRule, state: AnyState, from: number): string | null {
  let first: string | null = null;
  const consider = (at: string): void => {
    if (instantMs(at) >= from && (first === null || instantMs(at) < instantMs(first))) first = at;
  };
  for (const ending of rule.metBy) {
    if ('answered' in ending) {
      const run = state.kind === 'case' ? state.runs.find((each) => each.stage === ending.answered) : undefined;
      if (run?.answered) consider(run.answered.at);
      continue;
    }
    const entry = entriesOfKind(state, ending.kind).find(
      (each) =>
        instantMs(each.at) >= from &&
        !(ending.by === 'person' && each.by === 'system') &&
        matches(each.body, ending.where) &&
        (ending.tells ?? []).every((part) => Array.isArray(each.body.parts) && each.body.parts.includes(part)),
    );
    if (entry) consider(entry.at);
  }
  return first;
}
