import { referralTargets } from '@evenhand/policy/entries/case/referred';
import type { RecordView, Store } from '#lib/store/port.ts';
import type { Option } from '#lib/ui/options.ts';
import { words } from '#lib/words/index.ts';
import { closingChoices } from '../closing-choices.ts';
import { cutWords, unitName } from '../names.ts';
import { unitTree } from '#lib/capture/people.ts';
import { refusalSentence } from '@evenhand/policy/refusals';
import { categoriesOffered } from './categories-offered.ts';
import { method } from './common-forms.ts';
import {
  named,
  optionsOf,
  text,
  when,
  yesNo,
  type PlainField,
  type PlainForm,
  type PlainValues,
} from './plain-form.ts';

/* Forms of a case, as data. Each is made for the record that is open: a policy's own lists are its answers. */

export interface CaseFormPlace {
  view: RecordView<'case'>;
  store: Pick<Store, 'staff' | 'directory'>;
}
type Make = (place: CaseFormPlace) => PlainForm;

const pointsOf = ({ state }: RecordView<'case'>): Option[] =>
  state.points.map((point) => ({ value: String(point.number), label: `${point.number}. ${cutWords(point.text, 90)}` }));
const numbers = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number) : []);

const assigned: Make = () => {
  const say = words.acts.assign;
  return {
    ...{ kind: 'assigned', title: say.title, save: say.save, begins: { as: 'coordinator' } },
    fields: [
      { is: 'person', name: 'to', label: say.to, missing: say.toMissing },
      { is: 'choice', name: 'as', label: say.as, options: optionsOf(say.asWhat), missing: say.asMissing },
      {
        ...{ is: 'choice', name: 'requestedBy', label: say.requestedBy, layout: 'pair', options: optionsOf(say.asked) },
        shown: ({ as }) => as === 'facilitator',
      },
      { is: 'words', name: 'reason', label: say.reason, rows: 2 },
      { is: 'day', name: 'due', label: say.due },
    ],
  };
};

const withdrawn: Make = () => {
  const say = words.acts.withdraw;
  return {
    ...{ kind: 'withdrawn', title: say.title, save: say.save, begins: { method: 'spoken' } },
    fields: [
      {
        ...{ is: 'choice', name: 'method', label: say.method, layout: 'pair', missing: say.methodMissing },
        options: optionsOf({ spoken: say.spoken, written: say.written }),
      },
      { is: 'words', name: 'words', label: say.words, missing: say.wordsMissing },
      when,
    ],
  };
};

const referred: Make = ({ view }) => {
  const say = words.acts.refer;
  return {
    ...{ kind: 'referred', title: say.title, save: say.save, begins: { stops: 'none' } },
    fields: [
      {
        ...{ is: 'select', name: 'to', label: say.to, missing: say.toMissing },
        options: referralTargets.map((value) => ({ value, label: say.targets[value] })),
      },
      { is: 'words', name: 'why', label: say.why, missing: say.whyMissing },
      { is: 'choice', name: 'stops', label: say.stops, options: optionsOf(say.stop) },
      {
        ...{ is: 'checks', name: 'points', label: say.points, options: pointsOf(view), missing: say.pointsMissing },
        shown: ({ stops }) => stops === 'points',
      },
      { is: 'yes-no', name: 'told', label: say.told, yes: say.yes, no: say.no },
    ],
    body: ({ points, ...body }) => ({ ...body, ...(points !== undefined && { points: numbers(points) }) }),
  };
};

const learning: Make = ({ view }) => {
  const say = words.acts.learning;
  const { pack } = view.setting;
  const categories = named(categoriesOffered(pack.learning?.categories ?? [], pack));
  const fields: PlainField[] = [
    { is: 'words', name: 'learned', label: say.words, hint: say.hint, rows: 5, missing: say.missing },
    { is: 'words', name: 'action', label: say.action, rows: 2 },
    {
      ...{ is: 'yes-no', name: 'carriedOut', label: say.carriedOut, yes: say.yes, no: say.no },
      shown: ({ action }) => text(action).trim() !== '',
    },
  ];
  return {
    ...{ kind: 'learning-recorded', title: say.title, save: say.save },
    fields:
      categories.length === 0
        ? fields
        : [
            {
              ...{ is: 'choice', name: 'category', label: say.category, options: categories },
              missing: say.categoryMissing,
            },
            ...fields,
          ],
  };
};

/** The reasons of the policy; those that do not fit now say why and may be tried all the same: the answer is the policy's. */
const closed: Make = ({ view, store }) => {
  const say = words.acts.close;
  const { closing } = view.setting.pack;
  const choices = closingChoices(view, store.staff);
  const fits = (is: boolean) => choices.filter(({ refusals }) => (refusals.length === 0) === is);
  const codesOf = ({ reason }: PlainValues): Option[] => named(closing.find(({ id }) => id === reason)?.codes ?? []);
  return {
    ...{ kind: 'closed', title: say.title, lead: say.lead, save: say.save },
    fields: [
      {
        ...{ is: 'choice', name: 'reason', label: say.reason, missing: say.reasonMissing },
        options: [...fits(true), ...fits(false)].map(({ id, name, refusals: [first] }) => ({
          ...{ value: id, label: name },
          ...(first && { hint: `${say.notNow} ${refusalSentence(first.code)}` }),
        })),
      },
      {
        ...{ is: 'select', name: 'code', label: say.code, options: codesOf, missing: say.codeMissing },
        shown: (values) => codesOf(values).length > 0,
      },
      { is: 'words', name: 'note', label: say.note, rows: 3 },
    ],
  };
};

const reopened: Make = () => {
  const say = words.acts.reopen;
  return {
    ...{ kind: 'reopened', title: say.title, save: say.save },
    fields: [{ is: 'words', name: 'why', label: say.why, missing: say.missing }],
  };
};

const outside = 'outside';

const contributionRequested: Make = ({ view, store }) => {
  const say = words.acts.contribution;
  const units = unitTree(store.directory).filter(({ id }) => id !== view.state.unit);
  return {
    ...{ kind: 'contribution-requested', title: say.title, save: say.save },
    fields: [
      {
        ...{ is: 'select', name: 'from', label: say.from, missing: say.fromMissing },
        options: [
          ...units.map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` })),
          { value: outside, label: say.outside },
        ],
      },
      {
        ...{ is: 'line', name: 'who', label: say.outsideName, missing: say.fromMissing },
        shown: ({ from }) => from === outside,
      },
      { is: 'words', name: 'asked', label: say.asked, missing: say.askedMissing },
      { is: 'day', name: 'due', label: say.due },
    ],
    body: ({ who, ...body }) => ({ ...body, ...(who !== undefined && { from: who }) }),
    known: ({ from, ...body }) =>
      units.some(({ id }) => id === from) ? { ...body, from } : { ...body, from: outside, who: from },
  };
};

/** Those who were asked and have not answered yet. */
export function contributorsAsked({ state, setting }: RecordView<'case'>): Option[] {
  const from = (kind: string): string[] =>
    state.history.filter((entry) => entry.kind === kind).map(({ body }) => text(body.from));
  const answered = from('contribution-given');
  return [...new Set(from('contribution-requested'))]
    .filter((id) => !answered.includes(id))
    .map((id) => ({ value: id, label: unitName(id, setting.directory) || id }));
}

const contributionGiven: Make = ({ view }) => {
  const say = words.acts.contributed;
  const asked = contributorsAsked(view);
  return {
    ...{ kind: 'contribution-given', title: say.title, save: say.save, begins: { from: asked[0]?.value ?? '' } },
    fields: [
      asked.length > 0
        ? { is: 'choice', name: 'from', label: say.from, options: asked, missing: say.fromMissing }
        : { is: 'line', name: 'from', label: say.from, missing: say.fromMissing },
      { is: 'words', name: 'answer', label: say.answer, rows: 6, missing: say.answerMissing },
      when,
    ],
  };
};

const surveySent: Make = ({ view }) => {
  const say = words.acts.survey;
  const { preferred } = view.state.contact;
  const begins = { method: preferred === 'phone' || preferred === 'letter' ? preferred : 'email' };
  return {
    ...{ kind: 'survey-sent', title: say.title, lead: say.lead, save: say.save, begins },
    fields: [method(['email', 'letter', 'phone', 'web'])],
  };
};

const escalationRefused: Make = () => {
  const say = words.acts.refusal;
  return {
    ...{ kind: 'escalation-refused', title: say.title, save: say.save },
    fields: [
      { is: 'words', name: 'reason', label: say.reason, missing: say.reasonMissing },
      { is: 'day', name: 'discussedOn', label: say.discussedOn },
      { is: 'yes-no', name: 'told', label: say.told, yes: words.acts.refer.yes, no: words.acts.refer.no },
    ],
  };
};

const consentRefused: Make = ({ view: { state } }) => {
  const say = words.acts.consentRefused;
  const asked = state.history.findLast(({ kind }) => kind === 'consent-requested')?.body.from;
  return {
    ...{ kind: 'consent-refused', title: say.title, save: say.save, begins: { from: text(asked) } },
    fields: [
      { is: 'line', name: 'from', label: words.acts.consentAsk.from, missing: words.acts.consentAsk.fromMissing },
      { is: 'words', name: 'words', label: say.words },
      when,
    ],
  };
};

const conflictDeclared: Make = ({ store }) => {
  const say = words.acts.conflict;
  return {
    ...{ kind: 'conflict-declared', title: say.title, lead: say.lead, save: say.save },
    begins: { staff: store.staff.id },
    fields: [
      { is: 'person', name: 'staff', label: say.staff, anybody: true, missing: say.staffMissing },
      { is: 'line', name: 'relation', label: say.relation, missing: say.relationMissing },
    ],
  };
};

const accessRestricted: Make = ({ view, store }) => {
  const say = words.acts.access;
  const keeps = view.state.keptTo ?? [store.staff.id, ...view.state.handlers.map(({ staff }) => staff)];
  return {
    ...{ kind: 'access-restricted', title: say.title, lead: say.lead, save: say.save },
    begins: { keeps: [...new Set(keeps)] },
    fields: [
      { is: 'people', name: 'keeps', label: say.keeps, missing: say.keepsMissing },
      { is: 'words', name: 'why', label: say.why, missing: say.whyMissing },
    ],
  };
};

const pointAdded: Make = () => {
  const say = words.acts.point;
  return {
    ...{ kind: 'point-added', title: say.title, save: say.save },
    fields: [{ is: 'words', name: 'text', label: say.text, missing: say.missing }, when],
  };
};

const legalAction: Make = ({ view }) => {
  const say = words.acts.legal;
  const points = pointsOf(view);
  return {
    ...{ kind: 'legal-action-notified', title: say.title, save: say.save },
    fields: [
      { is: 'line', name: 'by', label: say.by, missing: say.byMissing },
      { is: 'checks', name: 'points', label: say.points, hint: say.pointsHint, options: points },
      when,
    ],
    body: ({ points: some, ...body }) => ({
      ...body,
      points: some === undefined ? points.map(({ value }) => Number(value)) : numbers(some),
    }),
  };
};

export const caseForms = {
  ...{ assigned, withdrawn, referred, closed, reopened, 'learning-recorded': learning },
  ...{ 'contribution-requested': contributionRequested, 'contribution-given': contributionGiven },
  ...{ 'survey-sent': surveySent, 'escalation-refused': escalationRefused, 'consent-refused': consentRefused },
  ...{ 'conflict-declared': conflictDeclared, 'access-restricted': accessRestricted },
  ...{ 'point-added': pointAdded, 'legal-action-notified': legalAction },
};
