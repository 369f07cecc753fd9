import type { Duty } from '@evenhand/policy/derive/duties';
import { reasonsOf } from '@evenhand/policy/derive/reasons';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { untoldSentences } from './untold-consent.ts';
import { explain, explainClock, type Explanation } from './why-clock.ts';

/** Why something is owed: what on the record makes it so, its day where a clock gives one, and what a consent that came left open. */
export function explainDuty(duty: Duty, { state, setting, clocks }: RecordView): Explanation {
  const clock = clocks.find((each) => each.id === duty.clock);
  const occasion = duty.occasion === undefined ? [] : [duty.occasion];
  if (clock) {
    const explained = explainClock(clock, state, setting);
    return {
      ...explained,
      answer: [...occasion, ...explained.answer],
      reasons: reasonsOf(duty.because, setting.pack),
    };
  }
  const consent = duty.id === 'obtain-consent' ? untoldSentences(state, setting) : [];
  return explain(words.why.titleOwed, [...occasion, ...consent, words.why.noDay], duty.because, setting.pack);
}
