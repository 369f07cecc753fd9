import { pointTexts } from '../points.ts';
import { knownDay, saidProblem, type SaidProblem, type SaidTime, type Saying } from '../said-time.ts';
import { isForOther, mayBeAsked, type FeedbackForm, type Reach } from './feedback-form.ts';

const isEmpty = (text: string): boolean => text.trim() === '';

/** The questions, in the order in which a person tells it. */
export const feedbackSteps = ['kind', 'what', 'hope', 'who', 'reach', 'needs', 'about', 'check'] as const;
export type FeedbackStep = (typeof feedbackSteps)[number];

/**
 * The questions of this form. What would put it right is asked only where something went wrong, and of a kind that was
 * changed afterwards while there is an answer, so that nothing that was written goes out of sight.
 */
export const stepsOf = (form: Pick<FeedbackForm, 'hope'>, staged: boolean): FeedbackStep[] =>
  feedbackSteps.filter((step) => step !== 'hope' || staged || !isEmpty(form.hope));

/** The longest texts an entry takes; what goes over is kept on the screen and said. */
export const limits = {
  narrative: 20_000,
  point: 4_000,
  hope: 4_000,
  line: 300,
  proof: 2_000,
  address: 1_000,
  phone: 60,
} as const;

export type FeedbackProblem =
  | 'kind-missing'
  | 'what-missing'
  | 'who-missing'
  | 'name-missing'
  | 'other-name-missing'
  | 'relation-missing'
  | 'age-odd'
  | 'email-missing'
  | 'email-odd'
  | 'phone-missing'
  | 'phone-odd'
  | 'address-missing'
  | 'too-long'
  | 'aware-before'
  | SaidProblem;

/** Whether it is only that nothing was said yet. */
export const isMissing = (problem: FeedbackProblem): boolean => problem.endsWith('-missing');

/** An address that mail can go to: one @, something on both sides, and a dot within what follows. */
const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text.trim());
/** Enough figures to ring somebody; what else stands there, an extension or a name, is for whoever rings. */
const isPhone = (text: string): boolean => text.replace(/\D/g, '').length >= 5;

/** What stands in the way of saving: the step and the field where it is put right. */
export interface ToFix {
  step: FeedbackStep;
  field: string;
  problem: FeedbackProblem;
  /** Of a text that is too long: the most characters that are kept. */
  most?: number;
}

/** A whole number of years that a person can have. */
export const isAge = (text: string): boolean => /^\d{1,3}$/.test(text.trim());

function whoToFix(form: FeedbackForm): ToFix[] {
  const fix = (field: string, problem: FeedbackProblem): ToFix => ({ step: 'who', field, problem });
  if (form.who === undefined) return [fix('who', 'who-missing')];
  if (form.who === 'anonymous') return [];
  return [
    ...(isEmpty(form.name) ? [fix('name', 'name-missing')] : []),
    ...(isForOther(form) && isEmpty(form.otherName) ? [fix('other-name', 'other-name-missing')] : []),
    ...(isForOther(form) && isEmpty(form.relation) ? [fix('relation', 'relation-missing')] : []),
    ...(isForOther(form) && !isEmpty(form.age ?? '') && !isAge(form.age ?? '') ? [fix('age', 'age-odd')] : []),
    ...(isForOther(form) && mayBeAsked(form) ? reachToFix(form.otherReach, 'who', 'other-') : []),
  ];
}

/** A way that was chosen needs its address. `prefix` begins the names of the fields. */
function reachToFix({ preferred, email, phone, address }: Reach, step: FeedbackStep, prefix = ''): ToFix[] {
  const fix = (field: string, problem: FeedbackProblem): ToFix[] => [{ step, field: `${prefix}${field}`, problem }];
  switch (preferred) {
    case 'email':
      if (isEmpty(email)) return fix('email', 'email-missing');
      return isEmail(email) ? [] : fix('email', 'email-odd');
    case 'phone':
      if (isEmpty(phone)) return fix('phone', 'phone-missing');
      return isPhone(phone) ? [] : fix('phone', 'phone-odd');
    case 'letter':
      return isEmpty(address) ? fix('address', 'address-missing') : [];
    case 'in-person':
    case 'none':
    case undefined:
      return [];
  }
}

/** Days on which something was, as far as they are asked: none of them may lie ahead, and nobody knows of it before it was. */
function daysToFix(form: FeedbackForm, saying: Saying): ToFix[] {
  const asked: [FeedbackStep, string, SaidTime][] = [
    ['kind', 'received', { day: form.receivedOn, time: form.receivedTime }],
    ['about', 'event-on', { day: form.eventOn }],
    ['about', 'aware-on', { day: form.awareOn }],
  ];
  const found: ToFix[] = asked.flatMap(([step, field, said]) => {
    const problem = saidProblem(said, saying);
    return problem === null ? [] : [{ step, field, problem }];
  });
  const [was, known] = [knownDay(form.eventOn), knownDay(form.awareOn)];
  const isBefore = was !== undefined && known !== undefined && known < was;
  return isBefore && found.length === 0 ? [{ step: 'about', field: 'aware-on', problem: 'aware-before' }] : found;
}

function tooLong(form: FeedbackForm): ToFix[] {
  const over = (step: FeedbackStep, field: string, text: string, most: number): ToFix[] =>
    text.trim().length > most ? [{ step, field, problem: 'too-long', most }] : [];
  return [
    ...over('what', 'narrative', form.narrative, limits.narrative),
    ...form.points.flatMap((point) => over('what', 'points', point.text, limits.point)),
    ...over('what', 'next-point', form.nextPoint, limits.point),
    ...over('hope', 'hope', form.hope, limits.hope),
    ...over('who', 'name', form.name, limits.line),
    ...over('who', 'other-name', form.otherName, limits.line),
    ...over('who', 'proof', form.proof ?? '', limits.proof),
    ...over('who', 'relation', form.relation, limits.line),
    ...over('who', 'other-email', form.otherReach.email, limits.line),
    ...over('who', 'other-phone', form.otherReach.phone, limits.phone),
    ...over('who', 'other-address', form.otherReach.address, limits.address),
    ...over('reach', 'email', form.email, limits.line),
    ...over('reach', 'phone', form.phone, limits.phone),
    ...over('reach', 'address', form.address, limits.address),
    ...over('needs', 'language', form.language, limits.line - 40),
    ...over('needs', 'other-needs', form.otherNeeds, limits.line),
  ];
}

/**
 * All that must be put right before saving, in the order of the steps. Three answers are needed: what kind it is, what happened
 * (told or as a point), and who it is from or that they do not say. The rest is asked only where one answer calls for another.
 */
export function toFix(form: FeedbackForm, saying: Saying): ToFix[] {
  const found: ToFix[] = [
    ...(form.feedback === undefined ? [{ step: 'kind', field: 'feedback', problem: 'kind-missing' } as const] : []),
    ...(isEmpty(form.narrative) && pointTexts(form.points, form.nextPoint).length === 0
      ? [{ step: 'what', field: 'narrative', problem: 'what-missing' } as const]
      : []),
    ...whoToFix(form),
    ...reachToFix(form, 'reach'),
    ...daysToFix(form, saying),
    ...tooLong(form),
  ];
  return found.sort((a, b) => feedbackSteps.indexOf(a.step) - feedbackSteps.indexOf(b.step));
}

/** Whether the three answers are there, so that the rest may be left for later. */
export const mayFinish = (form: FeedbackForm, saying: Saying): boolean =>
  !toFix(form, saying).some(({ problem }) =>
    ['kind-missing', 'what-missing', 'who-missing', 'name-missing'].includes(problem),
  );

/** Whether a step holds an answer, for the list of steps. */
export function isAnswered(step: FeedbackStep, form: FeedbackForm): boolean {
  switch (step) {
    case 'kind':
      return form.feedback !== undefined;
    case 'what':
      return !isEmpty(form.narrative) || pointTexts(form.points, form.nextPoint).length > 0;
    case 'hope':
      return !isEmpty(form.hope);
    case 'who':
      return whoToFix(form).length === 0;
    case 'reach':
      return form.preferred !== undefined && reachToFix(form, 'reach').length === 0;
    case 'needs':
      return form.needs.length > 0 || !isEmpty(form.otherNeeds) || form.flags.length > 0;
    case 'about':
      return form.eventOn !== undefined || form.about.length > 0;
    case 'check':
      return false;
  }
}
