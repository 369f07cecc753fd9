import { consentAskOf, consentAt, isUnproven, needsConsent } from '../history/consent.ts';
import type { Setting } from '../history/setting.ts';
import type { CaseState } from '../records/case.ts';
import type { Day } from '../time/day.ts';
import { localDay } from '../time/zone.ts';

const ways = ['in-person', 'phone', 'email', 'letter'] as const;
type Way = (typeof ways)[number];

/** What whoever speaks for somebody may know of the consent that is waited for. */
export interface ConsentWait {
  /** Whom they said they speak for; empty where they gave no name. Never a name that staff wrote. */
  name: string;
  /** How that person was asked last, or will be; null while no way is known. Never the address itself. */
  way: Way | null;
  askedOn: Day | null;
  /** It was said why they need not be asked, and nobody wrote yet who established that. */
  unproven: boolean;
}

/** Null where nobody speaks for another, or nothing is waited for. */
export function consentWaitOf(state: CaseState, setting: Setting): ConsentWait | null {
  const ask = consentAskOf(state, setting);
  if (!state.behalf || !needsConsent(state, ask) || consentAt(state, ask) !== null) return null;
  const asked = state.history.findLast(({ kind }) => kind === 'consent-requested');
  const { name, preferred } = state.behalf.spokenFor ?? {};
  const way = asked ? asked.body.method : preferred;
  return {
    name: name ?? '',
    way: ways.find((each) => each === way) ?? null,
    unproven: !asked && isUnproven(state.behalf, ask),
    askedOn: asked ? localDay(asked.at, setting.pack.counting.zone.value) : null,
  };
}
