import { consentAskOf, statementsAt } from '@evenhand/policy/history/consent';
import { unitKindOf } from '@evenhand/policy/history/unit-kind';
import type { ConsentStatement } from '@evenhand/policy/packs/intake-rules';
import type { CaseState, Contact } from '@evenhand/policy/records/case';
import type { SaidTime } from '#lib/capture/said-time.ts';
import type { NewEntry, RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import type { ActRule, FieldProblem } from './act-form.svelte.ts';
import type { SpokenFor } from '../spoken-for.ts';
import { isBlank, saidAt, timeProblems } from './act-time.ts';
import { methodProblems, wayTo } from './way-to.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
const missing = (field: string, value: string, say: string): FieldProblem[] =>
  isBlank(value) ? [{ field, words: say }] : [];
const entryOf = ({ state }: RecordView, kind: string, body: Record<string, unknown>, at?: string): NewEntry[] => [
  { record: { kind: state.kind, id: state.id }, kind, ...(at !== undefined && { at }), body },
];

export interface ConsentValues extends SaidTime {
  from: string;
  method: string;
  /** What they were told, in words, where the policy names no statements. */
  told: string;
  /** Ids of the policy's statements that they were told. */
  statements: string[];
}

/** What the policy wants a person at this unit to be told before they agree. */
export const statementsOf = ({ state, setting }: RecordView<'case'>): ConsentStatement[] =>
  setting.pack.consent ? statementsAt(setting.pack.consent, unitKindOf(state, setting)) : [];

const lastAsked = (state: CaseState) => state.history.findLast((entry) => entry.kind === 'consent-requested')?.body;

/** Whose consent it is: whoever was asked, else the person spoken for; never the one who speaks. */
const consentFrom = (state: CaseState, { name }: SpokenFor): string => text(lastAsked(state)?.from) || name;

/** How the person spoken for is reached, and nothing of anybody else whose consent it is. */
export const contactOfConsent = (from: string, spokenFor: SpokenFor): Contact =>
  from.trim() === spokenFor.name ? spokenFor : {};

function beginning({ state }: RecordView<'case'>, spokenFor: SpokenFor, statements: string[]): ConsentValues {
  const from = consentFrom(state, spokenFor);
  return { from, method: wayTo(contactOfConsent(from, spokenFor)), told: '', statements };
}

/** The told of the entry: the policy's statements, or words of one's own. */
function toldOf(values: ConsentValues, view: RecordView<'case'>): string[] {
  if (statementsOf(view).length > 0) return [...values.statements];
  return isBlank(values.told) ? [] : [values.told.trim().slice(0, 300)];
}

const bodyOf = (values: ConsentValues, view: RecordView<'case'>): Record<string, unknown> => {
  const told = toldOf(values, view);
  return { from: values.from.trim(), method: values.method, ...(told.length > 0 && { told }) };
};

export const askConsent = (view: RecordView<'case'>, spokenFor: SpokenFor): ActRule<ConsentValues> => ({
  kind: 'consent-requested',
  empty: beginning(view, spokenFor, []),
  problems: (values) => [
    ...missing('act-from', values.from, words.acts.consentAsk.fromMissing),
    ...methodProblems(values),
    ...(statementsOf(view).length === 0 ? missing('act-told', values.told, words.acts.consentAsk.toldMissing) : []),
    ...timeProblems(values, view.setting),
  ],
  entries: (values) => entryOf(view, 'consent-requested', bodyOf(values, view), saidAt(values, view.setting)),
});

/** What they were told when they were asked, or when they agreed before all was told, need not be said again. */
export const giveConsent = (view: RecordView<'case'>, spokenFor: SpokenFor): ActRule<ConsentValues> => {
  const known = statementsOf(view).map(({ id }) => id);
  const before = view.state.history.findLast((entry) => entry.kind === 'consent-given')?.body;
  const heard = [...list(lastAsked(view.state)?.told), ...list(before?.told)];
  const told = known.filter((id) => heard.includes(id));
  return {
    kind: 'consent-given',
    empty: beginning(view, spokenFor, told),
    problems: (values) => [
      ...missing('act-from', values.from, words.acts.consentAsk.fromMissing),
      ...methodProblems(values),
      ...timeProblems(values, view.setting),
    ],
    entries: (values) => entryOf(view, 'consent-given', bodyOf(values, view), saidAt(values, view.setting)),
  };
};

export interface ExemptionValues {
  exemption: string;
  proof: string;
  age: string;
}

/** Why the person spoken for cannot be asked; with who established it where the policy wants that. */
export function noteExemption(view: RecordView<'case'>): ActRule<ExemptionValues> {
  const { exemptions } = consentAskOf(view.state, view.setting);
  const say = words.acts.exemption;
  const ruleOf = ({ exemption }: ExemptionValues) => exemptions.find(({ value }) => value === exemption);
  const { behalf } = view.state;
  return {
    kind: 'exemption-noted',
    empty: {
      exemption: behalf?.exemption ?? '',
      proof: behalf?.proof ?? '',
      age: behalf?.age === undefined ? '' : String(behalf.age),
    },
    problems(values) {
      const rule = ruleOf(values);
      const age = Number(values.age.trim());
      return [
        ...missing('act-exemption', values.exemption, say.missing),
        ...(rule?.needsProof ? missing('act-proof', values.proof, say.proofMissing) : []),
        ...(rule?.under && (isBlank(values.age) || !Number.isInteger(age))
          ? [{ field: 'act-age', words: say.ageMissing }]
          : []),
        ...(rule?.under && age >= rule.under.value ? [{ field: 'act-age', words: say.tooOld(rule.under.value) }] : []),
      ];
    },
    entries: (values) =>
      entryOf(view, 'exemption-noted', {
        exemption: values.exemption,
        ...(!isBlank(values.proof) && { proof: values.proof.trim() }),
        ...(ruleOf(values)?.under && { age: Number(values.age.trim()) }),
      }),
  };
}
