import type { Entry } from '../entries/entry.ts';
import { fold } from '../history/fold.ts';
import { optionOf } from '../history/local-pack.ts';
import type { Setting } from '../history/setting.ts';
import type { Condition } from '../packs/condition.ts';
import { feedbackKinds, type ClockId, type FeedbackKind, type StageId, type UnitKind } from '../packs/nouns.ts';
import { packName, type ClauseId, type ClockRule, type CountFrom, type Length, type Pack } from '../packs/pack.ts';
import type { Day } from '../time/day.ts';
import { localChoices, schoolClauses } from './clock-days.ts';
import { clocksOf } from './clocks.ts';
import { reasonsOf, type Reason } from './reasons.ts';

/** The time limits of a complaint that its customer meets; the others are the organisation's own affair. */
export const publicLimitIds = [
  'first-response',
  'acknowledge',
  'usual-response',
  'stage-1',
  'stage-2',
  'stage-3',
  'stage-4',
  'escalate-by',
  'consent-by',
  'complain-by',
  'panel-answer',
  'survey',
  'anonymise',
] as const satisfies readonly ClockId[];
export type PublicLimitId = (typeof publicLimitIds)[number];

/** What holds for some kinds of unit and not for the others. */
export interface AtUnits<T> {
  units: UnitKind[];
  value: T;
}

/** From what a limit counts. */
export type CountedFrom = 'receipt' | 'stage' | 'acknowledged' | 'answer' | 'asked' | 'event' | 'closing' | 'other';

export interface PolicyLimit {
  id: PublicLimitId;
  /** `window` is the customer's own time. */
  kind: ClockRule['kind'];
  /** It is of thanks, ideas and comments, and of no complaint. */
  notOfComplaints: boolean;
  /** It is for those who give no name. */
  nameless: boolean;
  /** `null` where whoever decides states the day. */
  length: Length | null;
  lengthAt: AtUnits<Length>[];
  counted: 'working' | 'school' | 'calendar';
  /** School days count at schools. */
  schoolDays: boolean;
  countFrom: CountFrom;
  from: CountedFrom;
  /** The later stage to which it belongs: one that the customer has to ask for. */
  stage: StageId | null;
  /** A receipt late in the day begins a day later. */
  cutoff: boolean;
  waitsForConsent: boolean;
  more: { agreedBy: string[]; agreedByAt: AtUnits<string[]>[]; atMost: Length | null } | null;
  /** The last day for a complaint that came in now; null for what begins later. */
  ifNow: Day | null;
  /** The organisation itself decided how this counts. */
  local: boolean;
  reasons: Reason[];
}

/** What differs by kind of unit, with the kinds for which it is the same gathered. */
export function gathered<T>(at: Partial<Record<UnitKind, T>> | undefined): AtUnits<T>[] {
  const found = new Map<string, AtUnits<T>>();
  for (const [unit, value] of Object.entries(at ?? {}) as [UnitKind, T][]) {
    const key = JSON.stringify(value);
    const same = found.get(key);
    if (same) same.units.push(unit);
    else found.set(key, { units: [unit], value });
  }
  return [...found.values()];
}

const values = <T>(at: Partial<Record<UnitKind, { value: T }>> | undefined): AtUnits<T>[] =>
  gathered(Object.fromEntries(Object.entries(at ?? {}).map(([unit, { value }]) => [unit, value])));

function countedFrom({ begins }: ClockRule): CountedFrom {
  switch (begins.on) {
    case 'receipt':
    case 'stage':
      return begins.on;
    case 'last-response':
      return 'answer';
    case 'event-or-awareness':
      return 'event';
    case 'last-closing':
      return 'closing';
    case 'entry':
      return begins.kind === 'acknowledged' ? 'acknowledged' : begins.kind === 'consent-requested' ? 'asked' : 'other';
    case 'restriction':
      return 'other';
  }
}

/**
 * Whether a rule can hold for feedback of a kind, as far as the policy itself tells: by the kind, and by what the organisation
 * decided. Undefined where it is for the record to say.
 */
function canHold(condition: Condition, feedback: FeedbackKind, pack: Pack): boolean | undefined {
  const ask = (each: Condition): boolean | undefined => canHold(each, feedback, pack);
  if ('all' in condition) {
    const each = condition.all.map(ask);
    return each.includes(false) ? false : each.includes(undefined) ? undefined : true;
  }
  if ('any' in condition) {
    const each = condition.any.map(ask);
    return each.includes(true) ? true : each.includes(undefined) ? undefined : false;
  }
  if ('not' in condition) {
    const inner = ask(condition.not);
    return inner === undefined ? undefined : !inner;
  }
  if ('feedback' in condition) return condition.feedback.includes(feedback);
  if ('choice' in condition) return condition.is.includes(optionOf(pack, condition.choice) ?? '');
  return undefined;
}

const isPublic = (id: ClockId): id is PublicLimitId => (publicLimitIds as readonly ClockId[]).includes(id);

/** A complaint as anybody might make it at this moment, to tell by which days it would be answered. */
function complaintNow({ pack, directory, now }: Setting): Entry | null {
  const root = directory.units.find(({ parent }) => parent === null);
  if (!root || !pack.staged.value.includes('complaint')) return null;
  const record = { kind: 'case', id: '00000000-0000-7000-8000-000000000000' } as const;
  const points = [{ text: 'Anything' }];
  const body = { feedback: 'complaint', channel: 'letter', unit: root.id, points, customer: record.id };
  const at = { at: now, recordedAt: now };
  return {
    id: record.id,
    record,
    kind: 'feedback-received',
    ...at,
    by: 'customer',
    device: '',
    pack: packName(pack),
    body,
  };
}

/** The last days of a complaint that comes in now, by clock. */
function daysFromNow(setting: Setting): Map<ClockId, Day> {
  const complaint = complaintNow(setting);
  if (!complaint) return new Map();
  const clocks = clocksOf(fold(complaint.record, [complaint], setting.pack), setting);
  return new Map(
    clocks.flatMap(({ id, kind, state, due }) =>
      due !== null && kind !== 'window' && state === 'running' ? [[id, due] as const] : [],
    ),
  );
}

/** Whether a rule holds only for what came without a name. */
const asksNoName = (condition: Condition | undefined): boolean =>
  condition !== undefined &&
  (('fact' in condition && condition.fact === 'anonymous') || ('all' in condition && condition.all.some(asksNoName)));

function limitOf(
  rule: ClockRule & { id: PublicLimitId },
  notOfComplaints: boolean,
  { pack }: Setting,
  ifNow: Day | null,
): PolicyLimit {
  const { id, kind, length, days, countFrom, begins, extension } = rule;
  const first = pack.stages[0]?.id;
  const asked = begins.on === 'stage' ? begins.stage : pack.stages.find((stage) => stage.id === id)?.id;
  const because: ClauseId[] = [
    ...rule.clauses,
    ...(length?.clauses ?? []),
    ...Object.values(rule.lengthAt ?? {}).flatMap(({ clauses }) => clauses),
    ...countFrom.clauses,
    ...schoolClauses(rule, pack),
    ...(extension?.clauses ?? []),
  ];
  return {
    ...{ id, kind, notOfComplaints, ifNow, length: length?.value ?? null, lengthAt: values(rule.lengthAt) },
    counted: days.value === 'school-at-schools' ? 'working' : days.value,
    nameless: asksNoName(rule.when),
    schoolDays: days.value === 'school-at-schools' && pack.counting.schoolUnits !== null,
    countFrom: countFrom.value,
    from: begins.on === 'stage' && begins.stage === first ? 'receipt' : countedFrom(rule),
    stage: asked === undefined || asked === first ? null : asked,
    cutoff: rule.cutoff && pack.counting.cutoff !== null,
    waitsForConsent: rule.consentRestarts !== undefined,
    more: extension
      ? {
          agreedBy: [...extension.agreedBy.value],
          agreedByAt: values(extension.agreedByAt).map(({ units, value }) => ({ units, value: [...value] })),
          atMost: extension.atMost?.value ?? null,
        }
      : null,
    local: localChoices(rule, pack).length > 0,
    reasons: reasonsOf(because, pack),
  };
}

/** Every time limit that a customer meets, in the order in which they meet them. Two rules that read the same are one. */
export function policyLimits(setting: Setting): PolicyLimit[] {
  const days = daysFromNow(setting);
  const found = new Map<string, PolicyLimit>();
  for (const id of publicLimitIds) {
    for (const rule of setting.pack.clocks) {
      if (rule.id !== id || rule.record !== 'case' || !isPublic(rule.id)) continue;
      const holds = (feedback: FeedbackKind): boolean => canHold(rule.when, feedback, setting.pack) !== false;
      if (!feedbackKinds.some(holds)) continue;
      const own = { ...rule, id };
      const limit = limitOf(own, !holds('complaint'), setting, holds('complaint') ? (days.get(id) ?? null) : null);
      if (limit.from !== 'receipt' && limit.from !== 'other') limit.ifNow = null;
      const { reasons: _, ...said } = limit;
      const key = JSON.stringify(said);
      if (!found.has(key)) found.set(key, limit);
    }
  }
  return [...found.values()];
}
