import { usualReviewOf } from '@evenhand/policy/history/usual-review';
import { circumstances } from '@evenhand/policy/packs/nouns';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { todayIn } from '../clock-line.ts';
import { limitFields, limitValues, statedLimits, type ArrangementView } from './limit-fields.ts';
import { originFields } from './origin-fields.ts';
import { named, optionsOf, text, when, type PlainField, type PlainForm, type PlainValues } from './plain-form.ts';

/* What is decided about somebody's contact: no warning first, the assessment, the limits, the review of them. */

interface Place {
  view: ArrangementView;
  me: string;
}
/** Undefined where the policy has no such step. */
export type ArrangementForm = (place: Place) => PlainForm | undefined;

const circumstancesField: PlainField = {
  ...{ is: 'checks', name: 'circumstances', label: words.acts.assessLimits.circumstances },
  options: circumstances.map((value) => ({ value, label: words.arrangements.circumstances[value] })),
};

export const warningSkipped: ArrangementForm = ({ view }) => {
  const say = words.acts.skip;
  const exceptions = view.setting.pack.restrictions?.warning?.exceptions ?? [];
  if (exceptions.length === 0) return undefined;
  const asksWhy = ({ exception }: PlainValues): boolean =>
    exceptions.find(({ id }) => id === exception)?.reason ?? false;
  const reason = { is: 'words', name: 'reason', label: say.reason } as const;
  return {
    ...{ kind: 'warning-skipped', title: say.title, save: say.save },
    fields: [
      ...originFields(view),
      {
        ...{ is: 'choice', name: 'exception', label: say.exception, missing: say.exceptionMissing },
        options: named(exceptions),
      },
      { ...reason, missing: say.reasonMissing, shown: asksWhy },
      { ...reason, shown: (values) => text(values.exception) !== '' && !asksWhy(values) },
    ],
  };
};

/** A consideration's field; its words are the policy's own. */
const noteOf = (id: string): string => `note/${id}`;

export const assessmentMade: ArrangementForm = ({ view, me }) => {
  const say = words.acts.assessLimits;
  const { state, setting } = view;
  const rules = setting.pack.restrictions;
  if (!rules) return undefined;
  const optionNames = (ids: readonly string[]): string =>
    ids.map((id) => rules.options.find((each) => each.id === id)?.name ?? id).join(', ');
  const known = ({ considerations, ...rest }: Record<string, unknown>): Record<string, unknown> => ({
    ...rest,
    ...Object.fromEntries(
      Object.entries((considerations ?? {}) as Record<string, string>).map(([id, note]) => [noteOf(id), note]),
    ),
  });
  const before = state.assessment;
  return {
    ...{ kind: 'assessment-made', title: say.title, lead: say.lead, save: say.save },
    begins: { officer: me, ...(before && (known({ ...before }) as PlainValues)) },
    fields: [
      ...originFields(view),
      { is: 'person', name: 'officer', label: say.officer, anybody: true, missing: say.officerMissing },
      ...(rules.preconditions.length > 0
        ? ([
            {
              ...{ is: 'checks', name: 'preconditions', label: say.sure, hint: say.sureHint },
              options: rules.preconditions.map(({ id, says, onlyFor }) => ({
                ...{ value: id, label: says },
                ...(onlyFor && { hint: say.onlyFor(optionNames(onlyFor)) }),
              })),
            },
          ] satisfies PlainField[])
        : []),
      ...rules.considerations.map(({ id, says, restricted }): PlainField => ({
        ...{ is: 'words', name: noteOf(id), label: says, rows: 2, missing: say.weighedMissing(says) },
        ...(restricted && { hint: say.close }),
      })),
      circumstancesField,
      { is: 'words', name: 'conclusion', label: say.conclusion, rows: 3 },
    ],
    body(body) {
      const isNote = ([name]: [string, unknown]): boolean => name.startsWith(noteOf(''));
      const all = Object.entries(body);
      const notes = all.filter(isNote).map(([name, note]) => [name.slice(noteOf('').length), note] as const);
      return {
        ...Object.fromEntries(all.filter((each) => !isNote(each))),
        ...(notes.length > 0 && { considerations: Object.fromEntries(notes) }),
      };
    },
    known,
  };
};

/** The usual day of review, were it decided now. */
const usualReview = ({ state, setting }: ArrangementView): string | null =>
  usualReviewOf(state, setting.pack, setting.now);

function reviewFields(view: ArrangementView, isAsked: (values: PlainValues) => boolean): PlainField[] {
  const say = words.acts.limit;
  const rules = view.setting.pack.restrictions;
  const usual = usualReview(view);
  return [
    {
      ...{ is: 'day', name: 'reviewOn', label: say.reviewOn, shown: isAsked },
      ...(usual !== null && { hint: say.usual(dayInWords(usual, todayIn(view.setting))) }),
      ...(rules?.review && { missing: say.reviewMissing }),
    },
    ...(usual === null
      ? []
      : ([
          {
            ...{
              is: 'words',
              name: 'reviewReason',
              label: say.reviewReason,
              missing: say.reviewReasonMissing,
              rows: 2,
            },
            shown: (values) => isAsked(values) && text(values.reviewOn) !== '' && values.reviewOn !== usual,
          },
        ] satisfies PlainField[])),
  ];
}

const laterOf = (day: string | null, other: string): string => (day !== null && day > other ? day : other);

const isInterim = ({ decision }: PlainValues): boolean => decision === 'interim';
const isFull = (values: PlainValues): boolean => !isInterim(values);

/** How long it holds: with an end where the policy wants one, and when it is looked at again. */
function lengthFields(view: ArrangementView): PlainField[] {
  const say = words.acts.limit;
  const rules = view.setting.pack.restrictions;
  const until = { is: 'day', name: 'until', label: say.until, hint: say.untilHint } as const;
  const needsEnd = (values: PlainValues): boolean =>
    isInterim(values) ? (rules?.interim?.endsOn ?? false) : !!rules?.duration && !rules.review;
  return [
    { is: 'day', name: 'from', label: say.from },
    { ...until, missing: say.untilMissing, shown: needsEnd },
    { ...until, shown: (values) => !needsEnd(values) },
    ...reviewFields(view, isFull),
  ];
}

export const restrictionImposed: ArrangementForm = ({ view }) => {
  const say = words.acts.limit;
  const { state, setting } = view;
  const rules = setting.pack.restrictions;
  if (!rules) return undefined;
  const asksContact = !!rules.contact && state.contact === null;
  return {
    ...{ kind: 'restriction-imposed', title: say.title, save: say.save },
    // Saving it settles what the incidents behind it still ask for (settled-beside.ts).
    ...(state.incidents.length > 0 &&
      setting.pack.duties.some(({ id }) => id === 'determine') && { lead: say.settles }),
    begins: {
      ...{ decision: 'decided', from: todayIn(setting), reviewOn: usualReview(view) ?? undefined },
      ...(state.restriction && {
        ...limitValues(state.restriction.options),
        // A decision that is made again is mostly the same one, put right.
        ...{ from: laterOf(state.restriction.from, todayIn(setting)), until: state.restriction.until ?? undefined },
        ...{ reviewOn: state.restriction.reviewOn ?? usualReview(view) ?? undefined },
        ...{ reasons: state.restriction.reasons, contact: state.contact ?? '' },
      }),
    },
    fields: [
      ...originFields(view),
      ...(rules.interim
        ? ([
            {
              ...{ is: 'choice', name: 'decision', label: say.now },
              options: [
                { value: 'decided', label: say.decided, hint: say.decidedHint },
                { value: 'interim', label: say.interim, hint: say.interimHint },
              ],
            },
          ] satisfies PlainField[])
        : []),
      ...limitFields(view),
      ...lengthFields(view),
      {
        ...{ is: 'words', name: 'reasons', label: say.reasons, hint: say.reasonsHint, rows: 5, shown: isFull },
        missing: say.reasonsMissing,
      },
      { is: 'words', name: 'reasons', label: say.reasons, rows: 3, shown: isInterim },
      { is: 'person', name: 'contact', label: say.contact, ...(asksContact && { missing: say.contactMissing }) },
      circumstancesField,
      { is: 'words', name: 'complaints', label: say.complaints, rows: 2, shown: isFull },
      { is: 'words', name: 'services', label: say.services, rows: 2, shown: isFull },
    ],
    body: ({ decision, ...body }) => ({
      ...statedLimits(body, view),
      ...(decision === 'interim' && { interim: true }),
    }),
    known: ({ interim, options, ...body }) => ({
      ...body,
      ...limitValues(options),
      decision: interim === true ? 'interim' : 'decided',
    }),
  };
};

export const reviewed: ArrangementForm = ({ view }) => {
  const say = words.acts.reviewLimits;
  const rules = view.setting.pack.restrictions;
  const goesOn = ({ outcome }: PlainValues): boolean => outcome === 'modified' || outcome === 'continued';
  const reasons = { is: 'words', name: 'reasons', label: say.reasons, rows: 4 } as const;
  const { limit } = words.acts;
  return {
    ...{ kind: 'reviewed', title: say.title, save: say.save },
    begins: limitValues(view.state.restriction?.options),
    fields: [
      {
        ...{ is: 'choice', name: 'outcome', label: say.outcome, missing: say.outcomeMissing },
        options: optionsOf(say.outcomes),
      },
      ...limitFields(view, ({ outcome }) => outcome === 'modified'),
      { ...reasons, missing: limit.reasonsMissing, shown: goesOn },
      { ...reasons, shown: (values) => !goesOn(values) },
      {
        ...{ is: 'day', name: 'reviewOn', label: limit.reviewOn, shown: goesOn },
        ...(rules?.review && { missing: limit.reviewMissing }),
      },
      { is: 'day', name: 'until', label: limit.until, hint: limit.untilHint, shown: goesOn },
      when,
    ],
    body: (body) => statedLimits(body, view),
    known: ({ options, ...body }) => ({ ...body, ...limitValues(options) }),
  };
};
