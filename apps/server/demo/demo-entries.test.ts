import { pbkdf2Sync } from 'node:crypto';
import { clocksOf } from '@evenhand/policy/derive/clocks';
import { dutiesOf } from '@evenhand/policy/derive/duties';
import { staffOf } from '@evenhand/policy/directory';
import { envelope } from '@evenhand/policy/entries/entry';
import { packNamed } from '@evenhand/policy/packs/index';
import { roles } from '@evenhand/policy/packs/nouns';
import { base32, readReference, readTrackingCode } from '@evenhand/policy/reference';
import type { AnyState } from '@evenhand/policy/records/index';
import { localDay } from '@evenhand/policy/time/zone';
import { describe, expect, test } from 'vitest';
import { entryHash } from '../db/canonical.ts';
import { judge, OpenRecord } from '../db/open-record.ts';
import { demoDevices, demoOrganisations, demoRecords } from './demo-entries.ts';
import type { DemoEntry } from './build-story.ts';
import type { DemoOrganisation } from './organisation.ts';
import type { Story } from './story.ts';
import { sampleTracking } from './tracking-sample.ts';

/** Ordinary days and odd ones: a weekend, Christmas, the summer holidays, early and late, years from now. */
const moments = [
  '2026-11-23T16:00:00Z',
  '2026-11-24T07:05:00Z',
  '2026-11-28T12:00:00Z',
  '2026-12-27T10:00:00Z',
  '2026-08-12T09:30:00Z',
  '2027-05-31T23:50:00Z',
  '2031-02-04T11:00:00Z',
];

const codes = (organisation: DemoOrganisation): Map<string, string> =>
  new Map(demoDevices(organisation).map(({ id }, index) => [id, base32(index + 1, 3)]));

const tell = ({ organisation, stories }: { organisation: DemoOrganisation; stories: readonly Story[] }, now: string) =>
  demoRecords(organisation, stories, now, codes(organisation)).flat();

/** Appends as the server does, each entry at its own time, and says what was refused against the plan. */
function played(organisation: DemoOrganisation, entries: readonly DemoEntry[]) {
  const records = new Map<string, OpenRecord>();
  const surprises: string[] = [];
  for (const { entry, refused } of entries) {
    let open = records.get(entry.record.id);
    if (!open) records.set(entry.record.id, (open = new OpenRecord(entry.record)));
    const { directory } = organisation;
    const { verdict, refusals } = judge(entry, open, staffOf(directory, entry.by), directory, entry.at);
    if ((verdict === 'refused') !== refused) {
      surprises.push(
        `${entry.kind} by ${entry.by} at ${entry.at}: ${refusals.map(({ code, at }) => `${code} ${at ?? ''}`).join() || 'accepted'}`,
      );
    }
    open.add({ ...entry, verdict, refusals });
    expect(entryHash(entry, null)).toHaveLength(32);
  }
  const states = [...records.values()].map((open): AnyState => {
    const pack = open.pack;
    if (!pack) throw new Error('a demo record without a policy');
    return open.stateUnder(pack);
  });
  return { surprises, states };
}

const settingOf = (organisation: DemoOrganisation, state: AnyState, now: string) => {
  const pack = packNamed(state.pack);
  if (!pack) throw new Error(`no policy ${state.pack}`);
  return { pack, directory: organisation.directory, now };
};

describe.each(moments)('made at %s', (now) => {
  test.each(demoOrganisations)(
    '$organisation.directory.organisation.id: everything is accepted, but for what shows a refusal',
    (told) => {
      const entries = tell(told, now);
      const { surprises, states } = played(told.organisation, entries);
      expect(surprises).toEqual([]);
      expect(states.flatMap((state) => state.notUnderstood)).toEqual([]);
      for (const { entry } of entries) {
        expect(envelope.safeParse(entry).error?.issues).toBeUndefined();
        expect(Date.parse(entry.at)).toBeLessThan(Date.parse(now));
      }
      const references = states.flatMap((state) => state.reference ?? []);
      expect(new Set(references).size).toBe(references.length);
      for (const reference of references) expect(readReference(reference)).toBe(reference);
    },
  );

  test('there is always something late, something due next and something to come', () => {
    const [jersey] = demoOrganisations;
    if (!jersey) throw new Error('no demo');
    const { states } = played(jersey.organisation, tell(jersey, now));
    const today = localDay(now, 'Europe/Jersey');
    const duties = states.flatMap((state) => dutiesOf(state, settingOf(jersey.organisation, state, now)));
    expect(duties.filter((duty) => duty.late).length).toBeGreaterThan(2);
    const due = duties.filter((duty) => duty.due !== null && duty.due >= today).map((duty) => duty.due);
    expect(due.filter((day) => day === due.sort()[0]).length).toBeGreaterThan(1);
    expect(new Set(due).size).toBeGreaterThan(2);
  });
});

const now = '2026-11-23T16:00:00Z';
const [jersey] = demoOrganisations;
if (!jersey) throw new Error('no demo');
const { states } = played(jersey.organisation, tell(jersey, now));
const cases = states.filter((state) => state.kind === 'case');

test('on a working day something is due that very day', () => {
  const due = cases.flatMap((state) => clocksOf(state, settingOf(jersey.organisation, state, now)));
  expect(
    due.filter((clock) => clock.due === '2026-11-23' && clock.state === 'running').map((clock) => clock.id),
  ).toEqual(expect.arrayContaining(['first-response', 'acknowledge', 'stage-1']));
});

test('every kind of feedback, every stage and every way to close is there', () => {
  expect(new Set(cases.map((state) => state.feedback))).toEqual(
    new Set(['complaint', 'compliment', 'suggestion', 'comment']),
  );
  expect(new Set(cases.map((state) => state.stage))).toEqual(
    new Set(['open', 'stage-1', 'stage-2', 'stage-3', 'closed']),
  );
  const reasons = packNamed(cases[0]?.pack ?? '')?.closing.map(({ id }) => id);
  expect(new Set(cases.flatMap((state) => state.closing?.reason ?? []))).toEqual(new Set(reasons));
  expect(cases.some((state) => state.customer === 'anonymous')).toBe(true);
  expect(cases.some((state) => state.extensions.length > 0)).toBe(true);
  expect(cases.some((state) => state.keptTo !== null)).toBe(true);
  const clocks = cases.flatMap((state) => clocksOf(state, settingOf(jersey.organisation, state, now)));
  expect(new Set(clocks.map((clock) => clock.state))).toEqual(
    new Set(['waiting', 'running', 'met', 'met-late', 'missed', 'stopped']),
  );
  for (const happened of [
    'withdrawn',
    'escalation-requested',
    'consent-requested',
    'reopened',
    'referred',
    'conflict-declared',
  ]) {
    expect(
      cases.some((state) => state.history.some(({ kind }) => kind === happened)),
      happened,
    ).toBe(true);
  }
});

test('a school answers across its holidays in school days', () => {
  const trip = cases.find((state) => state.points[0]?.text.includes('trip'));
  const stage = trip && clocksOf(trip, settingOf(jersey.organisation, trip, now)).find(({ id }) => id === 'stage-1');
  expect(stage).toMatchObject({ counted: 'school', starts: '2026-10-22', due: '2026-11-04', state: 'met' });
});

test('about fifty records, good and bad conduct, and three refusals', () => {
  const all = demoOrganisations.flatMap((told) => played(told.organisation, tell(told, now)).states);
  const records = all.filter((state) => state.kind !== 'customer');
  expect(records.length).toBeGreaterThanOrEqual(50);
  expect(records.length).toBeLessThanOrEqual(75);
  const conducts = all.flatMap((state) => (state.kind === 'incident' ? [state.conduct] : []));
  expect(new Set(conducts)).toEqual(new Set(['unacceptable', 'positive']));
  expect(all.flatMap((state) => state.refused)).toHaveLength(3);
});

test('behaviours are those of the policy', () => {
  for (const told of demoOrganisations) {
    for (const state of played(told.organisation, tell(told, now)).states) {
      if (state.kind !== 'incident') continue;
      const known = packNamed(state.pack)?.behaviours.map(({ id }) => id) ?? [];
      expect(known).toEqual(expect.arrayContaining(state.behaviours));
    }
  }
});

test('there is somebody in every role, and every name in an entry is one of them', () => {
  const held = demoOrganisations.flatMap(({ organisation }) =>
    organisation.directory.staff.flatMap((each) => each.roles),
  );
  expect(new Set(held.map(({ role }) => role))).toEqual(new Set(roles));
  for (const told of demoOrganisations) {
    const authors = tell(told, now).map(({ entry }) => entry.by);
    const people = told.organisation.directory.staff.map(({ id }) => id);
    expect([...people, 'customer']).toEqual(expect.arrayContaining(authors));
  }
});

test('no address and no number could be a real person’s', () => {
  const text = demoOrganisations
    .flatMap((told) => tell(told, now).map(({ entry }) => JSON.stringify(entry.body)))
    .join('\n');
  for (const [email] of text.matchAll(/[\w.+-]+@[\w.-]+/g)) expect(email).toMatch(/\.example$/);
  const numbers = [...text.matchAll(/(?<![\w-])\+?\d[\d ]{8,}\d(?![\w-])/g)].map(([number]) => number);
  expect(numbers.length).toBeGreaterThan(10);
  for (const number of numbers) expect(number).toMatch(/^01632 960\d{3}$/);
  for (const { organisation } of demoOrganisations) expect(organisation.domain).toMatch(/\.example$/);
});

test('the sample code opens what its hash keeps', () => {
  const code = readTrackingCode(sampleTracking.code) ?? '';
  const { salt, hash, iterations } = sampleTracking.kept;
  expect(pbkdf2Sync(code, Buffer.from(salt, 'hex'), iterations, 32, 'sha256').toString('hex')).toBe(hash);
});

test('the same moment tells the same', () => {
  expect(tell(jersey, now)).toEqual(tell(jersey, now));
});
