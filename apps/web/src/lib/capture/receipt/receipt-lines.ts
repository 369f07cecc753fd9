import { consentWaitOf } from '@evenhand/policy/derive/consent-wait';
import { atUnit, whoDecides } from '@evenhand/policy/history/unit-kind';
import type { ClockRule } from '@evenhand/policy/packs/pack';
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

/** A length that a rule gives, in words: '20 working days', '12 months'. */
function lengthInWords(rule: ClockRule, { state, setting }: CaseView): string {
  const length = atUnit(rule.length, rule.lengthAt, state, setting);
  if (!length) return '';
  const { count, unit } = length.value;
  if (unit === 'days') return daysInWords(count, rule.days.value === 'school-at-schools' ? 'working' : rule.days.value);
  const [one, many] = words.capture.receipt.length[unit];
  return `${count} ${count === 1 ? one : many}`;
}

/** Somebody gets in touch: by the first response that the policy promises, or else by its acknowledgement. */
function firstWord({ state, clocks }: CaseView): ReceiptLine[] {
  const clock = clocks.find((each) => each.id === 'first-response') ?? clocks.find((each) => each.id === 'acknowledge');
  // A receipt that is given out again later promises nothing that has been kept already.
  if (clock?.state !== 'running' || clock.due === null) return [];
  const say = words.capture.receipt;
  const { preferred } = state.contact;
  const how = preferred === 'email' || preferred === 'phone' || preferred === 'letter' ? preferred : 'other';
  return [{ strong: say.by(dayInWords(clock.due)), rest: `, ${say.steps['first-response'][how]}` }];
}

/** Who must agree, and how they are asked. */
function consentLine({ state, setting }: CaseView): ReceiptLine {
  const say = words.capture.receipt.steps.consent;
  const wait = consentWaitOf(state, setting) ?? { name: '', way: null, askedOn: null, unproven: false };
  const { name, way, askedOn } = wait;
  if (wait.unproven) return say.unproven(name);
  const how = way === null ? '' : ` ${words.tracking.by[way] ?? ''}`;
  const asking = askedOn !== null ? say.asked(how) : way === null ? say.unreached : say.ask(how);
  return { strong: say.strong(name), rest: say.rest(asking) };
}

function answer(view: CaseView): ReceiptLine[] {
  const { state, setting, clocks } = view;
  const say = words.capture.receipt;
  const stage = setting.pack.stages.find((each) => each.id === state.stage);
  if (!stage) return [];
  const clock = clocks.find((each) => each.id === stage.id);
  const rule = setting.pack.clocks.find((each) => each.id === stage.id);
  if (clock?.state === 'waiting') {
    return [consentLine(view)];
  }
  if (clock && clock.state !== 'running' && clock.state !== 'missed') return [];
  const answers = say.steps.answer(whoDecides(stage, state, setting), state.points.length);
  if (clock?.due && clock.state === 'running') {
    const agreed = rule?.extension && atUnit(rule.extension.agreedBy, rule.extension.agreedByAt, state, setting).value;
    const asksFirst = rule?.extension?.withoutAgreement === 'refuse' && agreed?.includes('customer');
    const onHoliday = clock.notes.some(({ note }) => note === 'falls-on-holiday') ? ` ${say.steps.onHoliday}` : '';
    return [
      {
        strong: say.by(dayInWords(clock.due)),
        rest: `, ${decapitalised(answers)}${onHoliday}${asksFirst ? ` ${say.steps.askFirst}` : ''}`,
      },
    ];
  }
  // Counted from something that has not happened yet: the length is known, the day is not.
  if (!clock && rule?.begins.on === 'entry')
    return [{ strong: say.within(lengthInWords(rule, view)), rest: `, ${decapitalised(answers)}` }];
  return [{ strong: '', rest: answers }];
}

function unhappy(view: CaseView): ReceiptLine[] {
  const { state, setting, clocks } = view;
  if (state.customer === 'anonymous' || setting.pack.stages.at(-1)?.id === state.stage) return [];
  const say = words.capture.receipt.steps.unhappy;
  // It waits from the beginning where there is one; a rule that the organisation left out makes no clock.
  const isLimited = clocks.some(({ id }) => id === 'escalate-by');
  const rule = isLimited ? setting.pack.clocks.find((each) => each.id === 'escalate-by') : undefined;
  return [{ strong: say.strong, rest: rule ? say.within(lengthInWords(rule, view)) : say.open }];
}

/** What the customer may count on, with the days that the clocks of their case give. */
export function receiptLines(view: CaseView): ReceiptLine[] {
  const { state, setting } = view;
  if (state.stage === 'closed') return [];
  const say = words.capture.receipt.steps;
  const noContact =
    state.customer === 'anonymous' && (state.contact.preferred === undefined || state.contact.preferred === 'none');
  const silent: ReceiptLine[] = noContact ? [{ strong: '', rest: say.noContact }] : [];
  if (!setting.pack.staged.value.includes(state.feedback)) {
    const unreachable = noContact || state.contact.preferred === 'none';
    return [say.passedOn, unreachable ? say.look : say.replies].map((rest) => ({ strong: '', rest }));
  }
  return [...firstWord(view), ...answer(view), ...silent, ...unhappy(view)];
}
