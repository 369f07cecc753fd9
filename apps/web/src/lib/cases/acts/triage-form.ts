import { offered } from '@evenhand/policy/history/local-pack';
import { unitKindOf } from '@evenhand/policy/history/unit-kind';
import { isSortedOut } from '@evenhand/policy/records/case';
import { deskKinds } from '#lib/capture/people.ts';
import type { RecordView } from '#lib/store/port.ts';
import type { Option } from '#lib/ui/options.ts';
import { words } from '#lib/words/index.ts';
import { named, optionsOf, text, yesNo, type PlainField, type PlainForm, type PlainValues } from './plain-form.ts';

const isStage = (decision: unknown): boolean => text(decision).startsWith('stage-');

/** Units that give a service, by name: what a desk took is about one of them, or nobody could tell later. */
function servicesOf({ state, setting }: RecordView<'case'>): Option[] {
  const kind = unitKindOf(state, setting);
  if (kind === undefined || !deskKinds.includes(kind)) return [];
  return setting.directory.units
    .filter((unit) => !deskKinds.includes(unit.kind))
    .map(({ name }) => ({ value: name, label: name }));
}

/** Sorting: to which stage it goes, or where else; how hard and how serious it is, and what it is about. */
export function triageForm(view: RecordView<'case'>): PlainForm {
  const { state, setting } = view;
  const { pack } = setting;
  const services = servicesOf(view);
  const say = words.acts.triage;
  const isStaged = state.runs.length > 0;
  // After an answer it moves by escalation only.
  const stages = isStaged && !state.runs.some(({ answered }) => answered) ? pack.stages : [];
  const elsewhere = ({ decision }: PlainValues): boolean => decision === 'elsewhere';
  const categories = named(offered(pack.intake.categories?.list ?? [], pack));
  const about: PlainField[] =
    categories.length > 0 ? [{ is: 'checks', name: 'categories', label: say.categories, options: categories }] : [];
  return {
    ...{ kind: 'triaged', title: say.title, lead: say.lead, save: say.save },
    begins: {
      decision: state.exclusion === null ? 'keep' : 'elsewhere',
      exclusion: state.exclusion ?? '',
      categories: state.categories.filter((id) => categories.some(({ value }) => value === id)),
    },
    fields: [
      {
        ...{ is: 'choice', name: 'decision', label: say.decision },
        options: [
          { value: 'keep', label: say.keep, hint: say.keepHint },
          ...stages
            .filter(({ id }) => id !== state.stage)
            .map(({ id, name }) => ({ value: id, label: say.stage(name) })),
          ...(pack.exclusions.length > 0
            ? [{ value: 'elsewhere', label: say.elsewhere, hint: say.elsewhereHint }]
            : []),
          ...(isStaged ? [{ value: 'comment', label: say.comment, hint: say.commentHint }] : []),
          ...(isSortedOut(state) ? [{ value: 'complaint', label: say.complaint, hint: say.complaintHint }] : []),
        ],
      },
      {
        ...{ is: 'select', name: 'exclusion', label: say.exclusion, missing: say.exclusionMissing },
        options: named(pack.exclusions),
        hint: ({ exclusion }) => pack.exclusions.find(({ id }) => id === exclusion)?.signpost,
        shown: elsewhere,
      },
      { ...yesNo, name: 'consulted', label: say.consulted, shown: ({ decision }) => isStage(decision) },
      ...about,
      ...(services.length > 0
        ? [{ is: 'select', name: 'service', label: say.service, hint: say.serviceHint, options: services } as const]
        : []),
      ...(['complexity', 'severity'] as const).map((name) => ({
        ...({ is: 'choice', name, label: say[name], layout: 'pair', options: optionsOf(say.levels) } as const),
        shown: (values: PlainValues) => !elsewhere(values),
      })),
      { is: 'words', name: 'reason', label: say.reason, rows: 3 },
    ],
    body: ({ decision, ...body }) => ({
      ...body,
      ...(isStage(decision) && { to: decision }),
      ...((decision === 'comment' || decision === 'complaint') && { 'record-as': decision }),
    }),
    known: ({ to, exclusion, 'record-as': as, ...body }) => ({
      ...body,
      ...{ exclusion, decision: to ?? (exclusion === undefined ? (as ?? 'keep') : 'elsewhere') },
    }),
  };
}
