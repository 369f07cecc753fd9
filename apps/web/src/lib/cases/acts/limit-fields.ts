import { chosen } from '@evenhand/policy/entries/arrangement/chosen-option';
import type { RestrictionOption } from '@evenhand/policy/packs/conduct-rules';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { text, type PlainField, type PlainValues } from './plain-form.ts';

/* The ways of limiting contact that a policy has, as questions: which of them, and for each what makes it plain. */

const say = words.acts.limit;

export type ArrangementView = RecordView<'arrangement'>;
const optionsOf = ({ setting: { pack } }: ArrangementView): readonly RestrictionOption[] =>
  pack.restrictions?.options ?? [];

/** The last resort needs its own justification. */
const needsOf = ({ needs, extreme }: RestrictionOption): string[] => [
  ...new Set([...needs, ...(extreme ? ['why'] : [])]),
];
const fieldOf = (option: string, need: string): string => `${option}/${need}`;
const picks = (values: PlainValues, option: string): boolean =>
  Array.isArray(values.options) && values.options.includes(option);

export function limitFields(view: ArrangementView, shown: (values: PlainValues) => boolean = () => true): PlainField[] {
  const options = optionsOf(view);
  return [
    {
      ...{ is: 'checks', name: 'options', label: say.options, missing: say.optionsMissing, shown },
      options: options.map(({ id, name, says }) => ({ value: id, label: name, hint: says })),
    },
    ...options.flatMap((option) =>
      needsOf(option).map((need): PlainField => ({
        ...{ is: 'line', name: fieldOf(option.id, need), missing: say.needMissing },
        label: say.need(option.name, words.arrangements.needs[need] ?? need),
        shown: (values) => shown(values) && picks(values, option.id),
      })),
    ),
  ];
}

/** Of the fields filled in: the options as an entry states them. */
export function statedLimits(body: Record<string, unknown>, view: ArrangementView): Record<string, unknown> {
  const rest = { ...body };
  const picked = Array.isArray(body.options) ? (body.options as string[]) : [];
  const options = optionsOf(view).flatMap((option) => {
    const said = needsOf(option).flatMap((need) => {
      const value = text(body[fieldOf(option.id, need)]);
      Reflect.deleteProperty(rest, fieldOf(option.id, need));
      return value === '' ? [] : [[need, value] as const];
    });
    if (!picked.includes(option.id)) return [];
    return [said.length === 0 ? option.id : { id: option.id, with: Object.fromEntries(said) }];
  });
  return { ...rest, ...(body.options !== undefined && { options }) };
}

/** The way back: options of an entry, or of the record, as the fields are filled in. */
export function limitValues(options: unknown): PlainValues {
  if (!Array.isArray(options)) return {};
  const limits = chosen(options as Parameters<typeof chosen>[0]);
  return {
    options: limits.map(({ id }) => id),
    ...Object.fromEntries(
      limits.flatMap(({ id, with: said }) => Object.entries(said).map(([need, words]) => [fieldOf(id, need), words])),
    ),
  };
}
