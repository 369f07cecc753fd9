import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import type { ActRule, FieldProblem } from './act-form.svelte.ts';
import { isBlank, saidAt, timeProblems, type SaidTime } from './act-time.ts';

export interface ContactValues extends SaidTime {
  with: string;
  direction: string;
  method: string;
  summary: string;
  minutes: string;
  purpose: string;
  newInformation: boolean;
}

const minute = 60_000;

/** A call, a visit, a letter: with whom, who began it, what was said. */
export const logContact = ({ state, setting }: RecordView): ActRule<ContactValues> => ({
  kind: 'contact-logged',
  empty: {
    with: 'customer',
    direction: 'out',
    method: 'phone',
    summary: '',
    minutes: '',
    purpose: '',
    newInformation: false,
  },
  again: (body) => ({
    with: String(body.with),
    direction: String(body.direction),
    method: String(body.method),
    summary: String(body.summary ?? ''),
    purpose: String(body.purpose ?? ''),
  }),
  problems(values) {
    const say = words.acts.contact;
    const found: FieldProblem[] = [];
    if (isBlank(values.summary)) found.push({ field: 'act-summary', words: say.summaryMissing });
    if (!isBlank(values.minutes) && !/^\d{1,3}$/.test(values.minutes.trim()))
      found.push({ field: 'act-minutes', words: say.minutesWrong });
    return [...found, ...timeProblems(values, setting)];
  },
  entries(values) {
    const at = saidAt(values, setting);
    const length = isBlank(values.minutes) ? 0 : Number(values.minutes.trim()) * minute;
    const started = Date.parse(at ?? setting.now) - (at === undefined ? length : 0);
    return [
      {
        record: { kind: state.kind, id: state.id },
        kind: 'contact-logged',
        ...(at !== undefined && { at }),
        body: {
          with: values.with,
          direction: values.direction,
          method: values.method,
          summary: values.summary.trim(),
          ...(values.purpose !== '' && { purpose: values.purpose }),
          ...(length > 0 && {
            started: new Date(started).toISOString(),
            ended: new Date(started + length).toISOString(),
          }),
          ...(values.newInformation && { newInformation: true }),
        },
      },
    ];
  },
});
