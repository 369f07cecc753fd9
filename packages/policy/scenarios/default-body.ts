import { addDays } from '../time/day.ts';
import { localDay } from '../time/zone.ts';
import type { Pack } from '../packs/pack.ts';
import type { RecordKind } from '../packs/nouns.ts';
import { isAnsweredHere, pointsHere, type CaseState } from '../records/case.ts';
import type { AnyState } from '../records/index.ts';

type Body = Record<string, unknown>;

/** What a default may depend on: the record so far, and the entry that the scenario states. */
export interface Around {
  state: AnyState;
  pack: Pack;
  unit: string;
  by: string;
  at: string;
  stated: Body;
}

export const knownCustomer = '00000000-0000-7000-8000-00000000cafe';
const someUuid = '00000000-0000-7000-8000-00000000beef';

const caseOf = (state: AnyState): CaseState | null => (state.kind === 'case' ? state : null);

const stageNow = (state: AnyState): string | undefined => caseOf(state)?.runs.at(-1)?.stage;

function nextStage({ state, pack }: Around): string {
  const now = pack.stages.findIndex((stage) => stage.id === stageNow(state));
  return (pack.stages[now + 1] ?? pack.stages.at(-1))?.id ?? 'stage-2';
}

/** The whole answer: every point of the stage that has none gets the outcome of the answer. */
function answers({ state, stated }: Around): Body[] {
  const record = caseOf(state);
  const open = record ? pointsHere(record).filter((point) => !isAnsweredHere(point, record)) : [];
  return open.map((point) => ({
    point: point.number,
    outcome: stated.outcome ?? 'upheld',
    words: `Answer to point ${point.number}`,
  }));
}

/** Every question that the policy asks at this stage is answered. */
const findings = ({ state, pack }: Around): Body => {
  const asked = pack.stages.find(({ id }) => id === state.stage)?.findings;
  return asked ? { findings: Object.fromEntries(asked.map(({ id }) => [id, 'This was found.'])) } : {};
};

function closingReason({ state, pack }: Around): string {
  const outcome = caseOf(state)?.runs.findLast((run) => run.answered)?.answered?.outcome;
  const plain = pack.closing.find((reason) => reason.id === (outcome ?? 'answered'));
  return (plain ?? pack.closing[0])?.id ?? 'answered';
}

/** A reason that wants a code gets its first one. */
function closing(around: Around): Body {
  const reason = around.stated.reason ?? closingReason(around);
  const code = around.pack.closing.find(({ id }) => id === reason)?.codes?.[0]?.id;
  return { reason, ...(code !== undefined && { code }) };
}

function askedForConsent({ state }: Around): string {
  const asked = state.history.findLast((entry) => entry.kind === 'consent-requested')?.body.from;
  return typeof asked === 'string' ? asked : (caseOf(state)?.behalf?.name ?? 'Person concerned');
}

const proof = (behalf: object): Body => ('exemption' in behalf ? { proof: 'Noted by the officer.' } : {});

/** A speaker for somebody else may be given by a few of their fields; `proof: null` says that there is none. */
const behalf = ({ stated }: Around): Body => {
  if (typeof stated.behalf !== 'object' || stated.behalf === null) return {};
  const whole = { name: 'Person concerned', relation: 'friend', ...proof(stated.behalf), ...stated.behalf };
  return { behalf: Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null)) };
};

/** Points may be plain words. */
const points = ({ stated }: Around): Body => ({
  points: Array.isArray(stated.points)
    ? stated.points.map((point: unknown) => (typeof point === 'string' ? { text: point } : point))
    : [{ text: 'Point 1' }],
});

const partsOf = ({ pack }: Around, letter: unknown): string[] | undefined =>
  pack.letters.find(({ id, record }) => id === letter && record === 'arrangement')?.parts.map(({ value }) => value);

/** The first entry of an arrangement says where and about whom it is. */
const beginning = ({ state, unit }: Around): Body => (state.beganAt === null ? { unit, customer: knownCustomer } : {});

/** The mildest way of limiting contact, with particulars for whatever it asks. */
function restriction(around: Around): Body {
  const rules = around.pack.restrictions;
  const stated = Array.isArray(around.stated.options) ? around.stated.options : [rules?.options[0]?.id ?? 'one-way'];
  const options = stated.map((option: unknown) => {
    const needs = rules?.options.find(({ id }) => id === option);
    const keys = [...(needs?.needs ?? []), ...(needs?.extreme ? ['why'] : [])];
    return typeof option === 'string' && keys.length > 0
      ? { id: option, with: Object.fromEntries(keys.map((key) => [key, `The ${key}`])) }
      : option;
  });
  const until = addDays(localDay(around.at, around.pack.counting.zone.value), 180);
  return {
    ...beginning(around),
    options,
    reasons: 'This is why.',
    ...(rules?.contact && { contact: 'coordinator' }),
    ...(((rules?.duration && !rules.review) || around.stated.interim === true) && { until }),
    ...(rules?.review && !rules.review.after && { reviewOn: until }),
  };
}

// What a scenario may leave out, by kind; a kind that is not here needs nothing.
const defaults: Partial<Record<RecordKind, Record<string, (around: Around) => Body>>> = {
  case: {
    'feedback-received': (around) => ({
      feedback: 'complaint',
      channel: 'in-person',
      unit: around.unit,
      customer: knownCustomer,
      ...(around.pack.intake.categories?.required && { categories: [around.pack.intake.categories.list[0]?.id ?? ''] }),
    }),
    'consent-requested': (around) => ({ from: askedForConsent(around) }),
    'consent-given': (around) => ({
      from: askedForConsent(around),
      told: around.pack.consent?.statements?.map(({ id }) => id),
    }),
    'exemption-noted': () => ({ exemption: 'lacks-capacity', proof: 'Noted by the officer.' }),
    'consent-refused': (around) => ({ from: askedForConsent(around) }),
    'contact-logged': () => ({
      with: 'customer',
      direction: 'out',
      method: 'phone',
      summary: 'Spoke about the matter.',
    }),
    'note-added': () => ({ text: 'A note.' }),
    'evidence-added': () => ({ evidence: someUuid, hash: '0'.repeat(64), bytes: 1, type: 'image/jpeg', what: 'photo' }),
    'point-added': () => ({ text: 'A further point' }),
    withdrawn: () => ({ method: 'spoken', words: 'Please leave it.' }),
    'legal-action-notified': () => ({ points: [1], by: 'customer' }),
    'conflict-declared': ({ by }) => ({ staff: by, relation: 'knows the person' }),
    'survey-sent': () => ({ method: 'email' }),
    'tracking-code-issued': () => ({ salt: 'salt', hash: 'hash', iterations: 1, checked: 'name and address' }),
    assigned: () => ({ to: 'coordinator', as: 'coordinator' }),
    moved: () => ({ to: 'elsewhere' }),
    'contribution-requested': () => ({ from: 'elsewhere', asked: 'What happened on your side?' }),
    'contribution-given': () => ({ from: 'elsewhere', answer: 'This is what happened.' }),
    extended: ({ state, pack, at }) => ({
      clock: stageNow(state) ?? pack.stages[0]?.id ?? 'stage-1',
      until: addDays(localDay(at, pack.counting.zone.value), 28),
      reason: 'It needs more time.',
    }),
    paused: () => ({ reason: 'Waiting for others.' }),
    resumed: () => ({ reason: 'It can go on.' }),
    escalated: (around) => ({ to: nextStage(around) }),
    'escalation-refused': () => ({ reason: 'It came too late.' }),
    responded: (around) => ({
      outcome: 'upheld',
      answers: answers(around),
      reasons: 'This is what was found, and why.',
      ...findings(around),
    }),
    referred: () => ({ to: 'other-unit' }),
    'learning-recorded': ({ pack }) => ({
      learned: 'What to do better next time.',
      ...(pack.learning && { category: pack.learning.categories[0]?.id }),
    }),
    'letter-sent': () => ({ letter: 'acknowledgement', words: 'The words as sent.' }),
    'access-restricted': ({ by }) => ({ keeps: [by], why: 'It is sensitive.' }),
    closed: closing,
    reopened: () => ({ why: 'Something new came in.' }),
  },
  incident: {
    'incident-recorded': ({ unit }) => ({ conduct: 'unacceptable', behaviours: [], unit }),
    'details-added': () => ({ place: 'The stairs' }),
    'statement-given': () => ({ from: 'A witness', words: 'This is what I saw.' }),
    'evidence-added': () => ({ evidence: someUuid, hash: '0'.repeat(64), bytes: 1, type: 'image/jpeg', what: 'photo' }),
    'clip-linked': () => ({ camera: 'camera', clip: 'clip' }),
    'support-offered': () => ({ what: 'A talk with the manager.' }),
    'manager-reviewed': () => ({ findings: 'This is what was found.' }),
    'note-added': () => ({ text: 'A note.' }),
    'contact-logged': () => ({ with: 'police', direction: 'out', summary: 'Told them what happened.' }),
    'form-logged': ({ pack }) => ({ form: pack.forms[0]?.id ?? 'incident-form' }),
    'register-noted': ({ pack }) => ({ register: pack.registers[0]?.id ?? 'register' }),
    'clip-held': () => ({ clip: 'clip' }),
    'safety-investigated': () => ({ findings: 'This is what was found.' }),
    determined: () => ({ outcome: 'none', reasons: 'This is why.', considered: ['The record'] }),
    'restriction-declined': () => ({ askedBy: 'staff', why: 'It is not needed.' }),
  },
  arrangement: {
    'behaviour-noted': (around) => ({ ...beginning(around), what: 'It went on.' }),
    'warning-given': (around) => ({
      ...beginning(around),
      named: 'Shouting at the counter.',
      change: 'Please speak without shouting.',
      parts: partsOf(around, 'warning'),
    }),
    'warning-skipped': (around) => ({
      ...beginning(around),
      exception: around.pack.restrictions?.warning?.exceptions[0]?.id ?? 'danger',
      reason: 'This is why.',
    }),
    'assessment-made': (around) => ({
      ...beginning(around),
      officer: 'coordinator',
      preconditions: around.pack.restrictions?.preconditions.map(({ id }) => id),
      considerations: Object.fromEntries(
        (around.pack.restrictions?.considerations ?? []).map(({ id }) => [id, 'This was considered.']),
      ),
    }),
    'restriction-imposed': restriction,
    'notice-withheld': () => ({ why: 'Telling would endanger staff.' }),
    'letter-sent': (around) => {
      const letter = around.stated.letter ?? 'restriction-decision';
      return { letter, words: 'The words as sent.', parts: partsOf(around, letter) };
    },
    'contact-logged': () => ({ with: 'colleague', direction: 'out', summary: 'Asked for advice.' }),
    'correspondence-checked': () => ({ newInformation: false, done: 'filed' }),
    'feedback-noted': () => ({ matter: 'new' }),
    'breach-recorded': () => ({ what: 'It happened again.' }),
    'review-requested': () => ({ from: 'customer' }),
    reviewed: () => ({ outcome: 'lifted', reasons: 'This is why.' }),
    appealed: () => ({ from: 'customer' }),
    'appeal-decided': () => ({ outcome: 'not-upheld', reasons: 'This is why.' }),
    'note-added': () => ({ text: 'A note.' }),
  },
  customer: {
    'customer-registered': ({ unit }) => ({ name: 'A customer', unit }),
    'needs-recorded': () => ({ needs: [] }),
  },
};

/** Belongs to every record kind. */
const anywhere: Record<string, (around: Around) => Body> = {
  corrected: ({ state }) => ({ entry: state.history.at(-1)?.id ?? someUuid, reason: 'It was written down wrongly.' }),
  redacted: ({ state }) => ({
    entry: state.history.at(-1)?.id ?? someUuid,
    fields: ['narrative'],
    because: 'The time to keep it is over.',
  }),
};

/** The body of a stated entry: what the scenario says, and a plain default for what it leaves out. */
export function bodyOf(record: RecordKind, kind: string, around: Around): Body {
  const left = (defaults[record]?.[kind] ?? anywhere[kind])?.(around) ?? {};
  const whole = { ...left, ...around.stated };
  if (kind === 'restriction-imposed' && Array.isArray(left.options)) whole.options = left.options;
  return kind === 'feedback-received' ? { ...whole, ...points(around), ...behalf(around) } : whole;
}
