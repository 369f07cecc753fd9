import { consentAskOf, untoldConsents, type UntoldConsent } from '@evenhand/policy/history/consent';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { Setting } from '@evenhand/policy/history/setting';
import type { AnyState } from '@evenhand/policy/records/index';
import { localDay } from '@evenhand/policy/time/zone';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { todayIn } from './clock-line.ts';

const untoldIn = (state: AnyState, setting: Setting): UntoldConsent[] =>
  state.kind === 'case' ? untoldConsents(state, consentAskOf(state, setting)) : [];

const saysOf = ({ untold }: UntoldConsent, { pack }: Setting): string[] =>
  untold.map((id) => pack.consent?.statements?.find((statement) => statement.id === id)?.says ?? id);

/** What one consent leaves to be told, for its line in the story; empty where it counts. */
export function untoldInStory(entry: Entry, state: AnyState, setting: Setting): string {
  const found = untoldIn(state, setting).find((each) => each.entry.id === entry.id);
  return found ? words.why.consentUntold.story(saysOf(found, setting)) : '';
}

/** Why consent is still awaited though it came, a sentence for each thing; none where no consent came, or it counts. */
export function untoldSentences(state: AnyState, setting: Setting): string[] {
  const say = words.why.consentUntold;
  const found = untoldIn(state, setting);
  const zone = setting.pack.counting.zone.value;
  const dayOf = ({ entry }: UntoldConsent): string => dayInWords(localDay(entry.at, zone), todayIn(setting));
  const came = found.map((each) => say.came(dayOf(each), saysOf(each, setting)));
  return came.length === 0 ? [] : [...came, say.next];
}
