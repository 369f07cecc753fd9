import { flags, roles } from '@evenhand/policy/packs/nouns';
import { words } from '#lib/words/index.ts';
import { capital } from '../names.ts';
import { assessmentMade, restrictionImposed, reviewed, warningSkipped, type ArrangementForm } from './limit-forms.ts';
import { behaviourFields, originFields } from './origin-fields.ts';
import { isBeginning } from './origin.ts';
import { optionsOf, when, type PlainField } from './plain-form.ts';

/* What happens around limits on somebody's contact. */

const contactLogged: ArrangementForm = () => {
  const say = words.acts.limitContact;
  const { contact } = words.acts;
  return {
    ...{ kind: 'contact-logged', title: say.title, save: contact.save, begins: { direction: 'out' } },
    fields: [
      {
        ...{ is: 'select', name: 'with', label: contact.with, missing: contact.withMissing },
        options: optionsOf(say.withWho),
      },
      {
        ...{ is: 'select', name: 'role', label: words.acts.role, shown: (values) => values.with === 'colleague' },
        options: roles.map((value) => ({ value, label: capital(words.labels.roles[value]) })),
      },
      { is: 'select', name: 'purpose', label: words.acts.purpose, options: optionsOf(say.purposes) },
      {
        ...{ is: 'choice', name: 'direction', label: contact.direction, layout: 'pair' },
        ...{ missing: contact.directionMissing, options: optionsOf({ out: contact.out, in: contact.in }) },
      },
      {
        ...{ is: 'words', name: 'summary', label: contact.summary, hint: contact.summaryHint },
        missing: contact.summaryMissing,
      },
      when,
    ],
  };
};

const behaviourNoted: ArrangementForm = ({ view }) => {
  const say = words.acts.behaviourNote;
  return {
    ...{ kind: 'behaviour-noted', title: say.title, lead: say.lead, save: say.save },
    fields: [
      ...originFields(view),
      { is: 'words', name: 'what', label: say.what, rows: 4, limit: 4000, missing: say.missing },
      ...(isBeginning(view.state) ? [] : behaviourFields(view)),
      when,
    ],
  };
};

const noticeWithheld: ArrangementForm = ({ view }) => {
  const say = words.acts.withhold;
  if (!view.setting.pack.restrictions?.withheld) return undefined;
  return {
    ...{ kind: 'notice-withheld', title: say.title, lead: say.lead, save: say.save },
    fields: [
      { is: 'words', name: 'why', label: say.why, missing: say.whyMissing, limit: 4000 },
      { is: 'day', name: 'revisitOn', label: say.revisitOn },
    ],
  };
};

const correspondenceChecked: ArrangementForm = ({ view }) => {
  const say = words.acts.correspondence;
  const known = view.setting.pack.flags.map(({ value }) => value);
  const raised = known.length > 0 ? known : flags;
  return {
    ...{ kind: 'correspondence-checked', title: say.title, save: say.save },
    fields: [
      {
        ...{ is: 'yes-no', name: 'newInformation', label: say.newInformation, missing: say.newMissing },
        ...{ yes: words.acts.form.yes, no: words.acts.form.no },
      },
      {
        ...{ is: 'checks', name: 'raises', label: say.raises, hint: say.raisesHint },
        options: raised.map((value) => ({ value, label: words.labels.flags[value] })),
      },
      { is: 'choice', name: 'done', label: say.done, options: optionsOf(say.ways), missing: say.doneMissing },
      { is: 'line', name: 'tracking', label: say.tracking, shown: ({ done }) => done === 'returned' },
      { is: 'words', name: 'about', label: say.about, rows: 2, limit: 2000 },
      when,
    ],
  };
};

const feedbackNoted: ArrangementForm = () => {
  const say = words.acts.newFeedback;
  return {
    ...{ kind: 'feedback-noted', title: say.title, lead: say.lead, save: say.save },
    fields: [
      { is: 'choice', name: 'matter', label: say.matter, options: optionsOf(say.matters), missing: say.matterMissing },
      { is: 'words', name: 'why', label: say.why, rows: 3, limit: 2000 },
      when,
    ],
  };
};

const breachRecorded: ArrangementForm = ({ view }) => {
  const say = words.acts.breach;
  return {
    ...{ kind: 'breach-recorded', title: say.title, save: say.save },
    fields: [
      { is: 'words', name: 'what', label: say.what, rows: 4, limit: 4000, missing: say.missing },
      ...behaviourFields(view, { label: say.behaviours }),
      { is: 'choice', name: 'step', label: say.step, options: optionsOf(say.steps) },
      when,
    ],
  };
};

/** Somebody asks for something, in words of their own. */
const asking =
  (
    kind: 'review-requested' | 'appealed',
    say: typeof words.acts.askReview | typeof words.acts.appealMade,
  ): ArrangementForm =>
  () => {
    const fields: PlainField[] = [
      { is: 'choice', name: 'from', label: say.from, options: optionsOf(say.who), missing: say.fromMissing },
      { is: 'words', name: 'reason', label: say.reason, rows: 4, limit: 4000 },
      when,
    ];
    return { ...{ kind, title: say.title, save: say.save }, fields };
  };

const appealDecided: ArrangementForm = () => {
  const say = words.acts.appealDecision;
  const { limit } = words.acts;
  return {
    ...{ kind: 'appeal-decided', title: say.title, save: say.save },
    fields: [
      {
        ...{ is: 'choice', name: 'outcome', label: say.outcome, missing: say.outcomeMissing },
        options: optionsOf(say.outcomes),
      },
      { is: 'words', name: 'reasons', label: limit.reasons, rows: 5, missing: limit.reasonsMissing },
    ],
  };
};

const lifted: ArrangementForm = () => {
  const say = words.acts.lift;
  return {
    ...{ kind: 'lifted', title: say.title, lead: say.lead, save: say.save },
    fields: [{ is: 'words', name: 'why', label: say.why, rows: 3, limit: 4000 }],
  };
};

export const arrangementForms = {
  ...{ 'contact-logged': contactLogged, 'behaviour-noted': behaviourNoted, 'warning-skipped': warningSkipped },
  ...{ 'assessment-made': assessmentMade, 'restriction-imposed': restrictionImposed, reviewed, lifted },
  ...{ 'notice-withheld': noticeWithheld, 'correspondence-checked': correspondenceChecked },
  ...{ 'feedback-noted': feedbackNoted, 'breach-recorded': breachRecorded },
  'review-requested': asking('review-requested', words.acts.askReview),
  appealed: asking('appealed', words.acts.appealMade),
  'appeal-decided': appealDecided,
};
