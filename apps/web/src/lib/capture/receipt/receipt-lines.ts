import type { Clock } from '@evenhand/policy/derive/clocks';
import { whoDecides } from '@evenhand/policy/history/unit-kind';
import type { ClockId } from '@evenhand/policy/packs/nouns';
import type { Pack } from '@evenhand/policy/packs/pack';
import type { RecordView } from '#lib/store/port.ts';
import { dayInWords, daysInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';

/** One thing that happens next: what stands out, and the rest of the sentence. */
export interface ReceiptLine {
  strong: string;
  rest: string;
}

type CaseView = Pick<RecordView<'case'>, 'state' | 'setting' | 'clocks'>;

const decapitalised = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** How long the customer has to ask for the next stage, in words; null where the policy gives no such window. */
function windowInWords(pack: Pick<Pack, 'clocks'>): string | null {
  const rule = pack.clocks.find((each) => each.id === 'escalate-by');
  if (!rule) return null;
  const { count, unit } = rule.length.value;
  if (unit === 'days') return daysInWords(count, rule.days.value === 'school-at-schools' ? 'working' : rule.days.value);
  const [one, many] = words.capture.receipt.length[unit];
  return `${count} ${count === 1 ? one : many}`;
}

function firstResponse({ state, clocks }: CaseView): ReceiptLine[] {
  const due = clocks.find((clock) => clock.id === 'first-response')?.due;
  if (!due) return [];
  const say = words.capture.receipt;
  const { preferred } = state.contact;
  const how = preferred === 'email' || preferred === 'phone' || preferred === 'letter' ? preferred : 'other';
  return [{ strong: say.by(dayInWords(due)), rest: `, ${say.steps['first-response'][how]}` }];
}

function answer({ state, setting, clocks }: CaseView): ReceiptLine[] {
  const say = words.capture.receipt;
  const clock: Clock | undefined = clocks.find((each) => each.id === (state.stage as ClockId));
  const stage = setting.pack.stages.find((each) => each.id === state.stage);
  if (!clock || !stage) return [];
  if (clock.state === 'waiting') {
    const [strong, rest] = say.steps.consent;
    return [{ strong, rest }];
  }
  if (clock.due === null) return [];
  const extension = setting.pack.clocks.find((each) => each.id === clock.id)?.extension;
  const asksFirst = extension?.withoutAgreement === 'refuse' && extension.agreedBy.value.includes('customer');
  const who = decapitalised(whoDecides(stage, state, setting));
  return [
    {
      strong: say.by(dayInWords(clock.due)),
      rest: `, ${say.steps.answer(who, state.points.length)}${asksFirst ? ` ${say.steps.askFirst}` : ''}`,
    },
  ];
}

/** What the customer may count on, with the days that the clocks of their case give. */
export function receiptLines(view: CaseView): ReceiptLine[] {
  const { state, setting } = view;
  const say = words.capture.receipt.steps;
  const noContact =
    state.customer === 'anonymous' && (state.contact.preferred === undefined || state.contact.preferred === 'none');
  const silent: ReceiptLine[] = noContact ? [{ strong: '', rest: say.noContact }] : [];
  if (!setting.pack.staged.value.includes(state.feedback)) {
    return [{ strong: '', rest: say.passedOn }, ...(noContact ? silent : [{ strong: '', rest: say.replies }])];
  }
  const length = windowInWords(setting.pack);
  const [strong, rest] = length === null ? ['', ''] : say.unhappy(length);
  const unhappy: ReceiptLine[] = length === null || state.customer === 'anonymous' ? [] : [{ strong, rest }];
  return [...firstResponse(view), ...answer(view), ...silent, ...unhappy];
}
