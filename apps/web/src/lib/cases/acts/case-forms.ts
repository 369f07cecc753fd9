import { referralTargets } from '@evenhand/policy/entries/case/referred';
import { lastAnswered } from '@evenhand/policy/records/case';
import { unitTree } from '#lib/capture/people.ts';
import type { Option } from '#lib/ui/options.ts';
import { words } from '#lib/words/index.ts';
import { learningCategories } from '../policy-questions.ts';
import { closingChoices } from '../closing-choices.ts';
import { explainRefusals } from '../why-clock.ts';
import type { CaseForm } from './case-form.ts';
import { method } from './common-forms.ts';
import { contributionGiven, contributionRequested } from './contribution-forms.ts';
import {
  accessRestricted,
  conflictDeclared,
  consentRefused,
  escalationRefused,
  legalAction,
  pointAdded,
} from './notice-forms.ts';
import { wayTo } from './way-to.ts';
import { whomToRing } from './whom-to-ring.ts';
import { named, numbers, optionsOf, pointsOf, text, when, type PlainField, type PlainValues } from './plain-form.ts';

/* What is done with a case. */

const assigned: CaseForm = () => {
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

const moved: CaseForm = ({ view, store }) => {
  const say = words.acts.move;
  const options = unitTree(store.directory)
    .filter(({ id }) => id !== view.state.unit)
    .map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` }));
  return {
    ...{ kind: 'moved', title: say.title, lead: say.lead, save: say.save },
    fields: [
      { is: 'select', name: 'to', label: say.to, options, missing: say.toMissing },
      { is: 'words', name: 'why', label: say.why, rows: 2 },
    ],
  };
};

const withdrawn: CaseForm = () => {
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

const referred: CaseForm = (place) => {
  const { view } = place;
  const say = words.acts.refer;
  return {
    ...{ kind: 'referred', title: say.title, lead: say.lead, save: say.save, begins: { stops: 'none' } },
    fields: [
      {
        ...{ is: 'select', name: 'to', label: say.to, missing: say.toMissing },
        options: referralTargets.map((value) => ({ value, label: say.targets[value] })),
        ring: ({ to }) => whomToRing(text(to), place),
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

const learning: CaseForm = ({ view, duty }) => {
  // That something was done is for a person to say, so it is never chosen beforehand.
  const isFollowUp = duty?.id === 'carry-out-learning';
  const say = words.acts.learning;
  const categories = named(learningCategories(view.setting.pack));
  const planned = text(
    view.state.history.findLast(({ kind, body }) => kind === 'learning-recorded' && body.action !== undefined)?.body
      .action,
  );
  const fields: PlainField[] = [
    { is: 'words', name: 'learned', label: say.words, hint: say.hint, rows: 5, missing: say.missing },
    { is: 'words', name: 'action', label: say.action, rows: 2 },
    {
      ...{ is: 'yes-no', name: 'carriedOut', label: say.carriedOut, yes: say.yes, no: say.no },
      ...(planned !== '' && { hint: say.planned(planned) }),
      ...(isFollowUp && { missing: say.carriedOutMissing }),
      shown: ({ action, carriedOut }) => isFollowUp || text(action).trim() !== '' || carriedOut !== undefined,
    },
  ];
  return {
    ...{ kind: 'learning-recorded', title: say.title, save: say.save },
    ...(isFollowUp && { known: ({ carriedOut: _, ...body }) => body }),
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

/** Reasons of the policy that fit now can be chosen, what was found before the rest; the others stand apart and say why not. */
const closed: CaseForm = ({ view, store }) => {
  const say = words.acts.close;
  const { pack } = view.setting;
  const choices = closingChoices(view, store.staff);
  const open = choices.filter(({ refusals }) => refusals.length === 0);
  const codesOf = ({ reason }: PlainValues): Option[] =>
    named(pack.closing.find(({ id }) => id === reason)?.codes ?? []);
  // The outcome that was given is also the reason, where the policy has one of that name.
  const given = open.find(({ id }) => id === lastAnswered(view.state)?.answered?.outcome)?.id;
  return {
    ...{ kind: 'closed', title: say.title, lead: say.lead, save: say.save, begins: { reason: given ?? '' } },
    fields: [
      {
        // A policy without reasons of its own takes any.
        ...({ is: pack.closing.length > 0 ? 'choice' : 'line', name: 'reason', label: say.reason } as const),
        missing: say.reasonMissing,
        options: named([...open.filter(({ id }) => id === given), ...open.filter(({ id }) => id !== given)]),
        shut: {
          label: say.notNow,
          answers: choices
            .filter(({ refusals }) => refusals.length > 0)
            .map(({ name, refusals }) => ({ name, why: explainRefusals(refusals, pack) })),
        },
      },
      {
        ...{ is: 'choice', name: 'code', label: say.code, options: codesOf, missing: say.codeMissing },
        shown: (values) => codesOf(values).length > 0,
      },
      { is: 'words', name: 'note', label: say.note, rows: 3 },
    ],
  };
};

const reopened: CaseForm = () => {
  const say = words.acts.reopen;
  return {
    ...{ kind: 'reopened', title: say.title, save: say.save },
    fields: [{ is: 'words', name: 'why', label: say.why, missing: say.missing }],
  };
};

const surveySent: CaseForm = ({ view }) => {
  const say = words.acts.survey;
  const way = wayTo(view.state.contact);
  const begins = { method: way === 'in-person' ? '' : way };
  return {
    ...{ kind: 'survey-sent', title: say.title, lead: say.lead, save: say.save, begins },
    fields: [method(['email', 'letter', 'phone', 'web'])],
  };
};

const surveyAnswered: CaseForm = () => {
  const say = words.acts.surveyAnswer;
  const options = [5, 4, 3, 2, 1].map((value) => ({
    value: String(value),
    label: say.marks[value as 1 | 2 | 3 | 4 | 5],
  }));
  return {
    ...{ kind: 'survey-answered', title: say.title, save: say.save, nothing: say.missing },
    fields: [
      { is: 'choice', name: 'satisfied', label: say.satisfied, options },
      { is: 'words', name: 'words', label: say.words, rows: 3 },
      when,
    ],
    body: ({ satisfied, ...body }) => ({ ...body, ...(satisfied !== undefined && { satisfied: Number(satisfied) }) }),
    known: ({ satisfied, ...body }) => ({ ...body, ...(satisfied !== undefined && { satisfied: String(satisfied) }) }),
  };
};

export const caseForms = {
  ...{ assigned, moved, withdrawn, referred, closed, reopened, 'learning-recorded': learning },
  ...{ 'contribution-requested': contributionRequested, 'contribution-given': contributionGiven },
  ...{ 'survey-sent': surveySent, 'survey-answered': surveyAnswered },
  ...{ 'escalation-refused': escalationRefused, 'consent-refused': consentRefused },
  ...{ 'conflict-declared': conflictDeclared, 'access-restricted': accessRestricted },
  ...{ 'point-added': pointAdded, 'legal-action-notified': legalAction },
};
