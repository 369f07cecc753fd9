import { staffOf, unitOf, type Directory } from '@evenhand/policy/directory';
import { statementsAt } from '@evenhand/policy/history/consent';
import type { Pack } from '@evenhand/policy/packs/pack';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { relationWords } from '#lib/words/relation.ts';
import { isDesk } from '../people.ts';
import { consentOptions } from './consent-options.ts';
import {
  chosenCategories,
  isForOther,
  isSpoken,
  isStaged,
  mayBeAsked,
  type FeedbackForm,
  type Reach,
} from './feedback-form.ts';
import { pointsOf } from './feedback-entries.ts';
import type { FeedbackStep } from './feedback-steps.ts';
import { needsInWords } from './needs-in-words.ts';
import { knownDay } from '../said-time.ts';
import { pointTexts } from '../points.ts';

/** One answer as it is read back: a label and its lines, which may be none. */
export interface ReviewRow {
  step: FeedbackStep;
  label: string;
  lines: string[];
  /** The points, which are numbered. */
  numbered?: boolean;
}

const line = (text: string): string[] => (text.trim() === '' ? [] : [text.trim()]);

/** What whoever agreed was not told yet, under a line that says so; nothing where it counts or nobody agreed. */
function untoldLines(form: FeedbackForm, pack: Pack, directory: Directory): string[] {
  if (form.consent !== 'given' || !pack.consent) return [];
  const untold = statementsAt(pack.consent, unitOf(directory, form.unit)?.kind).filter(
    ({ id }) => !form.told?.includes(id),
  );
  return untold.length === 0 ? [] : [words.capture.feedback.check.untold, ...untold.map(({ says }) => `– ${says}`)];
}

/** How the person spoken for can be asked, in one line; a gap that is worth a second question says so. */
function otherReachLines({ otherName, otherReach, consent }: FeedbackForm): string[] {
  const { otherReach: say, otherUnreached } = words.capture.feedback.check;
  const { talk } = words.capture.feedback.reach;
  const { preferred } = otherReach;
  const lines = preferred === 'in-person' ? [talk] : preferred === 'none' ? [] : reachLines(otherReach);
  if (lines.length > 0) return [say(otherName.trim(), lines.join(', '))];
  return consent === 'given' ? [] : [otherUnreached(otherName.trim())];
}

function whoLines(form: FeedbackForm, pack: Pack, directory: Directory): string[] {
  const say = words.capture.feedback;
  if (form.who === undefined) return [];
  if (form.who === 'anonymous') return [say.check.anonymous];
  if (!isForOther(form)) return line(form.name);
  const consent =
    pack.consent && consentOptions(pack.consent).find(({ value }) => value === (form.consent ?? 'not-yet'))?.label;
  const [name, other] = [form.name.trim(), form.otherName.trim()];
  return [
    say.check.forOther(name, other),
    ...(form.relation.trim() === '' ? [] : [`${relationWords(name, other, form.relation)}.`]),
    ...(consent ? [`${say.who.consent} ${consent}`] : []),
    ...untoldLines(form, pack, directory),
    ...(pack.consent && mayBeAsked(form) ? otherReachLines(form) : []),
  ];
}

function reachLines(form: Reach): string[] {
  const say = words.capture.feedback.reach;
  switch (form.preferred) {
    case 'email':
      return [say.email, ...line(form.email)];
    case 'phone':
      return [say.phone, ...line(form.phone)];
    case 'letter':
      return [say.letter, ...line(form.address)];
    case 'in-person':
      return [say.inPerson];
    case 'none':
      return [say.none];
    case undefined:
      return [];
  }
}

/** A day as it is said, or as it was typed where it cannot be read. */
const dayOrText = (value: string, today: string): string =>
  knownDay(value) === undefined ? value : dayInWords(value, today);

function receivedLine(form: FeedbackForm, today: string): string {
  if (isSpoken(form)) return words.capture.channels[form.channel];
  const when = form.receivedOn === undefined ? words.capture.feedback.check.now : dayOrText(form.receivedOn, today);
  return `${words.capture.channels[form.channel]} · ${when}${form.receivedTime === undefined ? '' : `, ${form.receivedTime}`}`;
}

/** Which service it is about; a desk that keeps it for now is said to be one. */
function unitLine(unit: string, directory: Directory): string {
  const name = unitOf(directory, unit)?.name ?? '';
  return isDesk(unit, directory) ? words.capture.feedback.about.atDesk(name) : name;
}

/** The whole form as it will be saved, for reading back. */
export function reviewRows(
  form: FeedbackForm,
  { pack, directory, today }: { pack: Pack; directory: Directory; today: string },
): ReviewRow[] {
  const { steps, what, unstaged, hope, needs, about, check } = words.capture.feedback;
  const staged = isStaged(form, pack);
  const points = pointsOf(form, pack).map((point) => point.text);
  const isWhole = points.length === 1 && pointTexts(form.points, form.nextPoint).length === 0;
  const day = (label: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`${label} ${dayOrText(value, today)}`];
  const people = form.about.flatMap((id) => staffOf(directory, id)?.name ?? []);
  return [
    {
      step: 'kind',
      label: steps.kind,
      lines: [...(form.feedback ? [words.capture.kinds[form.feedback].short] : []), receivedLine(form, today)],
    },
    { step: 'what', label: staged ? steps.what : unstaged.step, lines: line(form.narrative) },
    ...(staged || points.length > 0
      ? [
          {
            step: 'what' as const,
            label: what.points,
            lines: isWhole ? [check.wholePoint] : points,
            numbered: !isWhole,
          },
        ]
      : []),
    ...(staged || form.hope.trim() !== ''
      ? [{ step: 'hope' as const, label: hope.label, lines: line(form.hope) }]
      : []),
    { step: 'who', label: steps.who, lines: whoLines(form, pack, directory) },
    { step: 'reach', label: steps.reach, lines: reachLines(form) },
    { step: 'needs', label: needs.legend, lines: needsInWords(form) },
    {
      step: 'needs',
      label: words.capture.flagsLegend,
      lines: form.flags.map((flag) => words.capture.flags[flag].label),
    },
    {
      step: 'about',
      label: steps.about,
      lines: [
        ...day(about.event, form.eventOn),
        ...day(about.aware, form.awareOn),
        unitLine(form.unit, directory),
        ...chosenCategories(form, pack).map(({ name }) => name),
        ...people,
      ],
    },
  ];
}
