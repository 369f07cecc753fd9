import type { CardLayout, Option } from '#lib/ui/options.ts';
import { isDay, type Lies } from '#lib/ui/read-day.ts';
import { words } from '#lib/words/index.ts';
import type { RecordView } from '#lib/store/port.ts';
import type { ActKind } from '../act-kind.ts';
import { cutWords } from '../names.ts';
import type { Explanation } from '../why-clock.ts';
import type { ActRule, FieldProblem } from './act-form.svelte.ts';
import { originOf, originValues } from './origin.ts';
import type { WhomToRing } from './whom-to-ring.ts';
import { isBlank, saidAt, timeProblems, whenField } from './act-time.ts';

/*
 * A form said as data: the fields that a person fills in, by the field of the entry's body that each becomes. What is left empty
 * is left out of the body, so that nothing is stated that nobody said.
 */

export type PlainValue = string | string[] | boolean | undefined;
export type PlainValues = Record<string, PlainValue>;

/** What may be chosen; perhaps only once something else was. */
type Options = readonly Option[] | ((values: PlainValues) => readonly Option[]);

/** Answers that the policy has and that cannot be given now, each with what stands against it. */
export interface ShutAnswers {
  label: string;
  answers: readonly { name: string; why: Explanation }[];
}

interface About {
  /** Of the entry's body. */
  name: string;
  label: string;
  hint?: string | ((values: PlainValues) => string | undefined);
  /** What is said when it is empty; a field without this may be left empty. */
  missing?: string;
  /** Asked for only while this holds. */
  shown?: (values: PlainValues) => boolean;
  /** Who is to be told of what was chosen, as it is said below the field. */
  ring?: (values: PlainValues) => WhomToRing | undefined;
}

export type PlainField = About &
  (
    | { is: 'words'; rows?: number; limit?: number }
    | { is: 'line' }
    | { is: 'choice'; options: Options; layout?: CardLayout; shut?: ShutAnswers }
    | { is: 'select'; options: Options }
    | { is: 'checks'; options: readonly Option[]; alone?: string }
    | { is: 'yes-no'; yes: string; no: string }
    /** One that is planned lies ahead; what was done lies behind. */
    | { is: 'day'; lies?: Lies }
    /** One colleague, without those whom the matter is about; `anybody` keeps them. */
    | { is: 'person'; anybody?: true }
    /** Colleagues; without some, as whoever it cannot be, or where the question is who else. */
    | { is: 'people'; except?: readonly string[] }
    | { is: 'minutes'; wrong: string }
    /** When it happened: not of the body, but of the entry. */
    | { is: 'when' }
  );

export interface PlainForm {
  kind: ActKind;
  title: string;
  lead?: string;
  save: string;
  wide?: true;
  fields: readonly PlainField[];
  /** What the form begins with, beside what is empty. */
  begins?: PlainValues;
  /** Where the body is not only its fields. */
  body?: (body: Record<string, unknown>, values: PlainValues, at: string | undefined) => Record<string, unknown>;
  /** What is said when nothing is filled in, where no field alone is needed. */
  nothing?: string;
  /** The way back: what of a body goes into which field. */
  known?: (body: Record<string, unknown>) => Record<string, unknown>;
}

export const fieldId = ({ name, is }: PlainField): string => (is === 'when' ? whenField : `act-${name}`);

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const isEmpty = (value: PlainValue): boolean =>
  value === undefined || (typeof value === 'string' && isBlank(value)) || (Array.isArray(value) && value.length === 0);
const isAsked = ({ shown }: PlainField, values: PlainValues): boolean => shown === undefined || shown(values);

export const fieldsAsked = ({ fields }: PlainForm, values: PlainValues): PlainField[] =>
  fields.filter((field) => isAsked(field, values));

export const optionsNow = (options: Options, values: PlainValues): readonly Option[] =>
  typeof options === 'function' ? options(values) : options;

export const hintNow = ({ hint }: PlainField, values: PlainValues): string | undefined =>
  typeof hint === 'function' ? hint(values) : hint;

const emptyOf = ({ is }: PlainField): PlainValue =>
  is === 'checks' || is === 'people' ? [] : is === 'yes-no' || is === 'day' ? undefined : '';

function beginning({ fields, begins }: PlainForm): PlainValues {
  const own = fields.filter(({ is }) => is !== 'when').map((field) => [field.name, emptyOf(field)] as const);
  return { ...Object.fromEntries(own), ...begins };
}

/** A choice that this policy does not offer is no value: an older draft, or a word of another policy. */
function isOffered(field: PlainField, body: Readonly<Record<string, unknown>>): boolean {
  const value = body[field.name];
  if (field.is === 'checks' || field.is === 'people') return Array.isArray(value);
  if (field.is === 'yes-no') return typeof value === 'boolean';
  if (field.is === 'choice' || field.is === 'select')
    return optionsNow(field.options, body as PlainValues).some((option) => option.value === value);
  return typeof value === 'string';
}

const problemsOf = (field: PlainField, values: PlainValues): FieldProblem[] => {
  const value = values[field.name];
  // What an older draft chose and cannot be chosen any more is shown nowhere, so it is as if nothing were chosen.
  const isGone = field.is === 'choice' && !isOffered(field, values);
  if (isEmpty(value) || isGone)
    return field.missing === undefined ? [] : [{ field: fieldId(field), words: field.missing }];
  if (field.is === 'day' && !isDay(text(value))) return [{ field: fieldId(field), words: words.ui.date.unreadDay }];
  const isWrong = field.is === 'minutes' && !/^\d{1,3}$/.test(text(value).trim());
  return isWrong ? [{ field: fieldId(field), words: field.wrong }] : [];
};

const saidTime = ({ day, time }: PlainValues) => ({ day: text(day) || undefined, time: text(time) || undefined });

/** The rule of a form: what is missing of it, and the one entry that it makes. */
export function plainRule(form: PlainForm, { state, setting }: RecordView): ActRule<PlainValues> {
  const own = form.fields.filter(({ is }) => is !== 'when');
  const asksWhen = form.fields.some(({ is }) => is === 'when');
  const bodyOf = (values: PlainValues): Record<string, unknown> => {
    const asked = fieldsAsked(form, values).filter(({ is }) => is !== 'when' && is !== 'minutes');
    const filled = asked.flatMap(({ name }): [string, unknown][] => {
      const value = values[name];
      if (isEmpty(value)) return [];
      return [[name, typeof value === 'string' ? value.trim() : value]];
    });
    const body: Record<string, unknown> = Object.fromEntries(filled);
    const at = asksWhen ? saidAt(saidTime(values), setting) : undefined;
    return form.body ? form.body(body, values, at) : body;
  };
  return {
    kind: form.kind,
    empty: { ...beginning(form), ...originValues(state) },
    again(body) {
      const known = form.known ? form.known(body) : body;
      const offered = own.filter((field) => isOffered(field, known));
      return Object.fromEntries(offered.map(({ name }) => [name, known[name] as PlainValue]));
    },
    problems: (values) => [
      ...fieldsAsked(form, values).flatMap((field) => (field.is === 'when' ? [] : problemsOf(field, values))),
      ...(asksWhen ? timeProblems(saidTime(values), setting) : []),
      ...(form.nothing !== undefined && Object.keys(bodyOf(values)).length === 0
        ? form.fields.slice(0, 1).map((field) => ({ field: fieldId(field), words: form.nothing ?? '' }))
        : []),
    ],
    entries(values) {
      const at = asksWhen ? saidAt(saidTime(values), setting) : undefined;
      return [
        {
          record: { kind: state.kind, id: state.id },
          kind: form.kind,
          ...(at !== undefined && { at }),
          body: { ...originOf(state), ...bodyOf(values) },
        },
      ];
    },
  };
}

/** Words by id as the answers of a question, in their order. */
export const optionsOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** What a policy names, as the answers of a question. */
export const named = (list: readonly { id: string; name: string; hint?: string }[]): Option[] =>
  list.map(({ id, name, hint }) => ({ value: id, label: name, ...(hint !== undefined && { hint }) }));

export const yesNo = { is: 'yes-no', yes: words.acts.form.yes, no: words.acts.form.no } as const;
export const when = { is: 'when', name: 'when', label: words.acts.form.when } as const;

/** What the customer raised, as the answers of a question. */
export const pointsOf = ({ state }: RecordView<'case'>): Option[] =>
  state.points.map((point) => ({ value: String(point.number), label: `${point.number}. ${cutWords(point.text, 90)}` }));

export const numbers = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number) : []);
