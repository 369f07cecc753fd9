import type { AtUnits, PolicyLimit } from '@evenhand/policy/derive/policy-limits';
import type { PolicyPage } from '@evenhand/policy/derive/policy-page';
import type { UnitKind } from '@evenhand/policy/packs/nouns';
import type { Length } from '@evenhand/policy/packs/pack';
import { dayInWords, daysInWords, type DayKind } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';

const say = words.policyPage;

/** A line of the page: what it is about, what is said, and what is said beside it in smaller letters. */
export interface PolicyRow {
  key: string;
  name: string;
  says: string[];
  small: string[];
  /** The organisation decided it itself. */
  own: boolean;
}

const row = (key: string, name: string, ...says: string[]): PolicyRow => ({ key, name, says, small: [], own: false });

/** '5 working days', '12 months'. */
export function lengthInWords({ count, unit }: Length, counted: DayKind): string {
  if (unit === 'days') return daysInWords(count, counted);
  const [one, many] = say.length[unit];
  return `${count} ${count === 1 ? one : many}`;
}

/** 'In a school, in the youth service'. */
export const unitsInWords = (units: readonly UnitKind[]): string => {
  const said = say.units[units[0] ?? 'organisation'];
  const others = units.slice(1).map((unit) => say.units[unit].charAt(0).toLowerCase() + say.units[unit].slice(1));
  return say.and([said, ...others]);
};

const stageName = (page: PolicyPage, id: string | null): string =>
  (page.stages.find((stage) => stage.id === id)?.name ?? '').toLowerCase();

function dayOne({ from, countFrom, counted, length }: PolicyLimit): string[] {
  const what = say.limits.begins[from];
  if (what === null) return [];
  if (length?.unit !== 'days' || from === 'event' || from === 'closing') return [say.limits.dayOne.from(what)];
  const how = countFrom === 'start-day-is-1' ? say.limits.dayOne.on : say.limits.dayOne.after;
  return [how(say.limits.day[counted], what)];
}

const atUnits = ({ lengthAt, counted }: PolicyLimit): string[] =>
  lengthAt.map(({ units, value }) => say.limits.at(unitsInWords(units), lengthInWords(value, counted)));

function limitRow(limit: PolicyLimit, page: PolicyPage): PolicyRow {
  const { id, length, counted, ifNow, stage, local, notOfComplaints, nameless } = limit;
  return {
    key: `${id} ${stage ?? ''} ${limit.from} ${length?.count ?? ''}`,
    name: length === null ? say.limits.open : lengthInWords(length, counted),
    says: [
      nameless
        ? say.limits.nameless
        : notOfComplaints
          ? say.limits.others
          : say.limits.says[id](stageName(page, stage)),
    ],
    small: [
      ...atUnits(limit),
      ...dayOne(limit),
      ...(ifNow === null ? [] : [say.limits.ifNow(dayInWords(ifNow, page.today))]),
    ],
    own: local,
  };
}

/** What the organisation promises, by when. */
export const promiseRows = (page: PolicyPage): PolicyRow[] =>
  page.limits.filter(({ kind }) => kind !== 'window').map((limit) => limitRow(limit, page));

/** What the customer may do, and for how long. */
export function rightRows(page: PolicyPage): PolicyRow[] {
  const { rights } = say;
  const windows = page.limits.filter(({ kind }) => kind === 'window').map((limit) => limitRow(limit, page));
  const isOpen = page.stages.length > 1 && !page.limits.some(({ id }) => id === 'escalate-by');
  return [
    ...windows,
    ...(isOpen ? [row('next', rights.next, rights.nextAny)] : []),
    row('back', rights.back, rights.backSays),
    row('follow', rights.follow, rights.followSays),
  ];
}

/** '3 pm', '3.30 pm'. */
function clockTime(seconds: number): string {
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const half = hour < 12 ? 'am' : 'pm';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`} ${half}`;
}

function weekdays({ weekdays: days, holidays }: PolicyPage['counting']): string {
  const { counting } = say;
  const names = days.map((day) => counting.day[day] ?? '');
  const inOrder = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  const [first, last] = [names[0] ?? '', names.at(-1) ?? ''];
  const shown = inOrder && names.length > 2 ? counting.to(first, last) : say.and(names);
  return counting.weekdaysSay(shown, holidays === 'none');
}

/** Who has to agree to more time, gathered over the stages of which the same is said. */
function longerRow(page: PolicyPage): PolicyRow[] {
  const { counting } = say;
  const staged = page.limits.flatMap((limit) => (limit.more === null ? [] : [{ limit, more: limit.more }]));
  if (staged.length === 0) return [];
  const nameOf = ({ id }: PolicyLimit): string => stageName(page, id);
  const stages = (holds: (one: (typeof staged)[number]) => boolean): string =>
    say.and(staged.filter(holds).map(({ limit }) => nameOf(limit)));
  const line = (which: string, says: (stages: string) => string): string[] => (which === '' ? [] : [says(which)]);
  const others: AtUnits<string[]>[] = staged
    .flatMap(({ more }) => more.agreedByAt)
    .filter(({ value }) => value.includes('all-parties'));
  const everywhere = [...new Set(others.flatMap(({ units }) => units))];
  return [
    row(
      'longer',
      counting.longer,
      ...line(
        stages(({ more }) => more.agreedBy.includes('customer')),
        counting.customer,
      ),
      ...line(
        stages(({ more }) => more.agreedBy.includes('service-head')),
        counting.others,
      ),
      ...line(
        stages(({ more }) => !more.agreedBy.includes('customer')),
        counting.told,
      ),
      ...(everywhere.length > 0 ? [counting.everybody(unitsInWords(everywhere))] : []),
      ...staged.flatMap(({ limit, more: { atMost } }) =>
        atMost === null ? [] : [counting.atMost(lengthInWords(atMost, limit.counted), nameOf(limit))],
      ),
    ),
  ];
}

/** How days are counted, and what moves a date. */
export function countingRows(page: PolicyPage): PolicyRow[] {
  const { counting } = say;
  const { cutoff, closed } = page.counting;
  const has = (asks: (limit: PolicyLimit) => boolean): boolean => page.limits.some(asks);
  const time = clockTime(cutoff ?? 0);
  return [
    ...(has(({ counted }) => counted === 'working')
      ? [row('weekdays', counting.weekdays, weekdays(page.counting))]
      : []),
    ...(cutoff !== null && has((limit) => limit.cutoff)
      ? [row('cutoff', counting.cutoff(time), counting.cutoffSays(time))]
      : []),
    ...(has(({ schoolDays }) => schoolDays) ? [row('school', counting.school, counting.schoolSays)] : []),
    ...(has(({ waitsForConsent }) => waitsForConsent) ? [row('consent', counting.consent, counting.consentSays)] : []),
    ...longerRow(page),
    ...(closed.length > 0
      ? [
          row(
            'closed',
            counting.closed,
            ...closed.map(({ day, reason }) => counting.closedSays(dayInWords(day, page.today), reason)),
          ),
        ]
      : []),
  ];
}

/** The parts of the page that there is something to say in, in their order. */
export function partsOf(page: PolicyPage): { id: string; heading: string }[] {
  const isThere: [id: string, heading: string, there: boolean][] = [
    ['stages', say.stages.heading(page.stages.length), page.stages.length > 0],
    ['limits', say.limits.heading, true],
    ['counting', say.counting.heading, countingRows(page).length > 0],
    ['expect', say.expect.heading, page.expected.length > 0],
    ['complain', say.complain.heading, true],
    ['rights', say.rights.heading, true],
    ['conduct', say.conduct.heading, page.conduct !== null],
    ['elsewhere', say.elsewhere.heading, page.exclusions.length > 0],
    ['after', say.after.heading, page.external !== null],
    ['own', page.decisions.length > 0 ? say.own.heading : say.own.unclear, hasOwn(page)],
  ];
  return isThere.filter(([, , there]) => there).map(([id, heading]) => ({ id, heading }));
}

const hasOwn = ({ decisions, notices }: PolicyPage): boolean => decisions.length + notices.length > 0;
