import { isConfirmed } from '@evenhand/policy/entries/case/conflict-declared';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { Setting } from '@evenhand/policy/history/setting';
import type { AnyState } from '@evenhand/policy/records/index';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { othersInStory } from './also-acknowledged.ts';
import { todayIn } from './clock-line.ts';
import { authorName, staffName, unitName } from './names.ts';
import { numbersInWords, pointsNamed, stageInSentence } from './point-lines.ts';
import { tellOfArrangement } from './sentence-arrangement.ts';
import { tellOfIncident } from './sentence-incident.ts';
import { whoSpeaks } from './spoken-for.ts';
import { untoldInStory } from './untold-consent.ts';

/** What an entry says: one sentence, and the words that somebody spoke or wrote. */
export interface Sentence {
  text: string;
  quote?: string;
  /** The words of a letter, frozen as they went out. */
  letter?: string;
}

export interface Telling {
  who: string;
  body: Record<string, unknown>;
  entry: Entry;
  state: AnyState;
  setting: Setting;
  spokenFor: string;
  day: (value: unknown) => string;
  staff: (value: unknown) => string;
  /** A unit by its name; anybody else as they were named. */
  unit: (value: unknown) => string;
}

const say = words.entries;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const named = (names: Readonly<Record<string, string>>, value: unknown): string => names[text(value)] ?? text(value);
const how = (value: unknown): string =>
  value === undefined ? '' : ((say.how as Record<string, string>)[text(value)] ?? '');
const customerOf = (state: AnyState): string => (state.kind === 'case' && state.contact.name) || say.customer;
const minutesOf = (body: Record<string, unknown>): string => {
  const minutes = Math.round((Date.parse(text(body.ended)) - Date.parse(text(body.started))) / 60_000);
  return minutes > 0 ? say.minutes(minutes) : '';
};

/** Whether it goes through the stages, so that an answer has a finding. */
const isStaged = (state: AnyState): boolean => state.kind === 'case' && state.runs.length > 0;

function contact({ who, body, state }: Telling): Sentence {
  const direction = body.direction === 'out' ? 'out' : 'in';
  // Where somebody else speaks, the contact's name is theirs and not the customer's.
  const behalf = state.kind === 'case' ? state.behalf : null;
  const isNamed = behalf
    ? body.with === 'representative'
    : body.with === 'customer' && state.kind === 'case' && !!state.contact.name;
  const named_ = isNamed ? (behalf?.name ?? customerOf(state)) : named(say.others, body.with);
  const other = direction === 'in' && !isNamed ? named_.charAt(0).toUpperCase() + named_.slice(1) : named_;
  // About an incident it is not asked how: a call and a talk are one.
  const verb = named(direction === 'out' ? say.contactOut : say.contactIn, body.method ?? 'in-person');
  const purposes: Record<string, string> =
    state.kind === 'arrangement' ? words.acts.limitContact.purposes : words.acts.purposes;
  const purpose = purposes[text(body.purpose)];
  const more = [
    purpose === undefined ? '' : say.for(lower(purpose)),
    body.newInformation === true ? say.newInformation : '',
    body.reference === undefined ? '' : say.number(text(body.reference)),
  ];
  const line = [say.contact(who, direction, verb, other, minutesOf(body)), ...more].filter(Boolean).join(' ');
  return { text: line, quote: text(body.summary) };
}

const points = (body: Record<string, unknown>): string =>
  (Array.isArray(body.answers) ? (body.answers as Record<string, unknown>[]) : [])
    .map(({ point, outcome, words: answer }) =>
      `${String(point)}. ${named(words.labels.outcomes, outcome)}. ${text(answer)}`.trim(),
    )
    .join('\n');

/** What the policy has whoever answers find and write down beside it: for the record, and in no letter. */
const findings = ({ stage, findings: found }: Record<string, unknown>, { pack }: Setting): string =>
  (pack.stages.find(({ id }) => id === stage)?.findings ?? [])
    .map(({ id, asks }) => [asks, text((found as Record<string, unknown> | undefined)?.[id])] as const)
    .filter(([, answer]) => answer !== '')
    .map(([asked, answer]) => `${asked} ${answer}`)
    .join('\n');

/** What somebody sorted it into: its heading, how hard and how serious it is. */
function sortedInto(body: Record<string, unknown>, { pack }: Setting): string {
  const { triage } = words.acts;
  const chosen = Array.isArray(body.categories) ? (body.categories as string[]) : [];
  const headings = chosen.map((id) => pack.intake.categories?.list.find((each) => each.id === id)?.name ?? id);
  const levels = [
    [triage.complexity, body.complexity],
    [triage.severity, body.severity],
  ] as const;
  return [
    headings.length > 0 ? `${triage.categories}: ${headings.join(', ')}.` : '',
    ...levels.map(([asked, level]) => (level === undefined ? '' : `${asked} ${named(triage.levels, level)}.`)),
    text(body.reason),
  ]
    .filter(Boolean)
    .join('\n');
}

const tell: Record<string, (telling: Telling) => Sentence> = {
  'feedback-received': ({ who, body, state, spokenFor }) => ({
    text: [
      say.took(
        who,
        named(words.labels.feedback, body.feedback).toLowerCase(),
        named(words.labels.channels, body.channel),
      ),
      (body.scribe as { readBack?: boolean } | undefined)?.readBack ? say.readBack : '',
      state.kind === 'case' && state.behalf ? whoSpeaks(state, spokenFor) : '',
      body.customer === 'anonymous' ? say.anonymous : '',
    ]
      .filter(Boolean)
      .join(' '),
  }),
  'consent-requested': ({ who, body }) => ({ text: say.consentAsked(who, text(body.from)) }),
  'consent-given': ({ body, entry, state, setting }) => ({
    text: [say.consentGiven(text(body.from)), untoldInStory(entry, state, setting)].filter(Boolean).join(' '),
  }),
  'exemption-noted': ({ who, body }) => ({
    text: say.exemption(who, lower(named(words.capture.exemptions, body.exemption))),
    quote: text(body.proof),
  }),
  'consent-refused': ({ body }) => ({ text: say.consentRefused(text(body.from)), quote: text(body.words) }),
  acknowledged: ({ who, body, staff, entry, state, setting }) => ({
    text: [
      body.officer === entry.by
        ? say.acknowledgedSelf(who, how(body.method))
        : say.acknowledged(who, how(body.method), body.officer === undefined ? '' : staff(body.officer)),
      state.kind === 'case' ? othersInStory(entry, state, setting) : '',
    ]
      .filter(Boolean)
      .join(' '),
    letter: text(body.words),
  }),
  'contact-logged': contact,
  'note-added': ({ who, body }) => ({
    text: body.restricted === true ? say.restrictedNote(who) : say.note(who),
    quote: text(body.text),
  }),
  'evidence-added': ({ who, body }) => ({
    text: say.evidence(who, named(say.evidenceWhat, body.what), text(body.name)),
    quote: text(body.caption),
  }),
  'point-added': ({ body }) => ({ text: say.point, quote: text(body.text) }),
  'escalation-requested': ({ body, state, entry }) => {
    const named = pointsNamed(entry);
    const asked = say.nextStageAsked(customerOf(state));
    const taken = say.pointsTaken(numbersInWords(named), named.length > 1);
    return { text: named.length > 0 ? `${asked} ${taken}` : asked, quote: text(body.reason) };
  },
  withdrawn: ({ body, state }) => ({
    text: say.withdrawn(customerOf(state), body.method === 'written' ? say.written : say.spoken),
    quote: text(body.words),
  }),
  'legal-action-notified': ({ body }) => ({ text: say.legal(text(body.by)) }),
  'conflict-declared': ({ who, body, staff, entry }) => ({
    text:
      body.staff === entry.by
        ? say.conflict(who, text(body.relation))
        : [
            say.conflictOf(who, staff(body.staff), text(body.relation)),
            isConfirmed(entry) ? '' : say.conflictNotConfirmed,
          ]
            .filter(Boolean)
            .join(' '),
  }),
  'survey-sent': ({ who }) => ({ text: say.surveySent(who) }),
  'survey-answered': ({ body }) => ({ text: say.surveyAnswered, quote: text(body.words) }),
  'tracking-code-issued': ({ who }) => ({ text: say.trackingCode(who) }),
  triaged: ({ who, body, setting }) => {
    const quote = sortedInto(body, setting);
    if (body.to !== undefined) return { text: say.triagedTo(who, stageInSentence(text(body.to), setting)), quote };
    if (body['record-as'] !== undefined)
      return { text: (body['record-as'] === 'comment' ? say.triagedComment : say.triagedComplaint)(who), quote };
    const ground = setting.pack.exclusions.find((each) => each.id === body.exclusion);
    return { text: ground ? say.triagedOut(who, ground.name.toLowerCase()) : say.triaged(who), quote };
  },
  assigned: ({ who, body, staff, entry }) => {
    const as = named(say.as, body.as);
    return { text: body.to === entry.by ? say.assignedSelf(who, as) : say.assigned(who, staff(body.to), as) };
  },
  moved: ({ who, body, unit }) => ({ text: say.moved(who, unit(body.to)), quote: text(body.why) }),
  'contribution-requested': ({ who, body, day, unit }) => ({
    text: say.contributionAsked(who, unit(body.from), body.due === undefined ? '' : day(body.due)),
    quote: text(body.asked),
  }),
  'contribution-given': ({ body, unit }) => ({
    text: say.contributionGiven(unit(body.from)),
    quote: text(body.answer),
  }),
  extended: ({ who, body, day, entry, setting }) => {
    const what = text(body.clock).startsWith('stage-') ? stageInSentence(text(body.clock), setting) : say.theTime;
    const tellIt = entry.verdict === 'refused' ? say.extendedAsked : say.extended;
    const agreed = (Array.isArray(body.agreedBy) ? body.agreedBy : []).map((each) => named(say.agreedBy, each));
    const told = body.toldOn === undefined ? '' : say.toldOn(day(body.toldOn));
    const lines = [
      tellIt(who, what, day(body.until)),
      agreed.length > 0 ? say.agreed(new Intl.ListFormat('en-GB').format(agreed)) : '',
      told,
    ];
    return { text: lines.filter(Boolean).join(' '), quote: text(body.reason) };
  },
  paused: ({ who, body }) => ({ text: say.paused(who), quote: text(body.reason) }),
  resumed: ({ who, body }) => ({ text: say.resumed(who), quote: text(body.reason) }),
  escalated: ({ who, body, setting }) => ({
    text: say.escalated(who, stageInSentence(text(body.to), setting)),
    quote: text(body.reason),
  }),
  'escalation-refused': ({ who, body }) => ({ text: say.escalationRefused(who), quote: text(body.reason) }),
  responded: ({ who, body, state, setting }) => ({
    text: isStaged(state)
      ? say.responded(who, named(words.labels.outcomes, body.outcome).toLowerCase(), how(body.method))
      : say.answered(who, how(body.method)),
    quote: [body.letter === undefined ? points(body) : '', findings(body, setting)].filter(Boolean).join('\n'),
    letter: text(body.letter),
  }),
  referred: ({ who, body }) => ({
    text: say.referred(who, lower(named(words.acts.refer.targets, body.to)), body.told === true ? say.told : ''),
    quote: text(body.why),
  }),
  'learning-recorded': ({ who, body }) => ({
    text: body.carriedOut === true ? say.learningDone(who) : say.learning(who),
    quote: [text(body.learned), text(body.action) && say.learningAction(text(body.action))].filter(Boolean).join('\n'),
  }),
  'letter-sent': ({ who, body }) => ({
    text: say.letter(who, named(say.letters, body.letter), how(body.method)),
    letter: text(body.words),
  }),
  'access-restricted': ({ who, body, staff }) => ({
    text: say.restricted(who, (Array.isArray(body.keeps) ? body.keeps : []).map(staff).join(', ')),
    quote: text(body.why),
  }),
  closed: ({ who, body, setting }) => ({
    text: say.closed(
      who,
      lower(setting.pack.closing.find((each) => each.id === body.reason)?.name ?? text(body.reason)),
    ),
    quote: text(body.note),
  }),
  reopened: ({ who, body }) => ({ text: say.reopened(who), quote: text(body.why) }),
  corrected: ({ who, body }) => ({ text: say.corrected(who), quote: text(body.reason) }),
  redacted: () => ({ text: say.redacted }),
  'incident-recorded': ({ who, body }) => ({ text: say.incident(who, text(body.place)) }),
  'statement-given': ({ body, staff }) => ({ text: say.statement(staff(body.from)), quote: text(body.words) }),
  'clip-linked': ({ who, body, setting }) => ({
    text: say.clip(
      who,
      setting.directory.cameras.find((camera) => camera.id === body.camera)?.name ?? text(body.camera),
      text(body.clip),
    ),
  }),
  'support-offered': ({ who, body }) => ({
    text: say.support(who, body.takenUp === undefined ? '' : body.takenUp === true ? say.takenUp : say.notTakenUp),
    quote: text(body.what),
  }),
  'manager-reviewed': ({ who, body }) => ({
    text: say.reviewed(who),
    quote: [body.findings, body.followUp].map(text).filter(Boolean).join('\n'),
  }),
  ...tellOfIncident,
  ...tellOfArrangement,
};

function lower(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** An entry as a sentence. Total: what this program does not know is said to be kept. */
export function sentenceOf(entry: Entry, state: AnyState, setting: Setting, spokenFor = ''): Sentence {
  const { directory } = setting;
  const who = authorName(entry.by, directory);
  const known = tell[entry.kind];
  if (!known || state.notUnderstood.includes(entry)) return { text: say.unknown(who, kindName(entry.kind)) };
  const today = todayIn(setting);
  const day = (value: unknown): string =>
    /^\d{4}-\d{2}-\d{2}$/.test(text(value)) ? dayInWords(text(value), today) : text(value);
  const {
    text: line,
    quote,
    letter,
  } = known({
    ...{ who, body: entry.body, entry, state, setting, spokenFor, day },
    staff: (id) => staffName(text(id), directory),
    unit: (id) => unitName(text(id), directory) || text(id),
  });
  return { text: line, ...(quote && { quote }), ...(letter && { letter }) };
}

/** A kind of entry in words; one that is not known by its own word. */
export const kindName = (kind: string): string => (say.kinds as Record<string, string>)[kind] ?? say.unknownKind(kind);
