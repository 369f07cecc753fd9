import type { Duty } from '@evenhand/policy/derive/duties';
import { reasonsOf } from '@evenhand/policy/derive/reasons';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { untoldSentences } from './untold-consent.ts';
import { explain, explainClock, type Explanation } from './why-clock.ts';

/** Why something is owed: its day where a clock gives one, and what a consent that came left open. */
export function explainDuty(duty: Duty, { state, setting, clocks }: RecordView): Explanation {
  const clock = clocks.find((each) => each.id === duty.clock);
  if (clock) return { ...explainClock(clock, state, setting), reasons: reasonsOf(duty.because, setting.pack) };
  const consent = duty.id === 'obtain-consent' ? untoldSentences(state, setting) : [];
  return explain(words.why.titleOwed, [...consent, words.why.noDay], duty.because, setting.pack);
}
