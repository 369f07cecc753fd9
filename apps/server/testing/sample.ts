// A small organisation with people to act, and entries as a device would write them.
import { randomUUID } from 'node:crypto';
import type { Directory, Staff } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { RecordKind, Role } from '@evenhand/policy/packs/nouns';
import { packs } from '@evenhand/policy/packs/index';
import { packName } from '@evenhand/policy/packs/pack';

const pack = packs[0];
if (!pack) throw new Error('There is no policy to test with.');
export const samplePack = packName(pack);

const person = (id: string, role: Role, unit: string): Staff => ({
  ...{ id, name: id, title: role, lineManager: null },
  roles: [{ role, unit }],
});

/** Two schools below one department: amy and ben at the first, cat at the second, dora above both. */
export const sampleOrganisation = (id = 'sample', prefix = 'SA'): Directory => ({
  organisation: { id, name: `Sample ${prefix}`, prefix, packs: { feedback: pack.id, conduct: pack.id } },
  units: [
    { id: 'all', name: 'All', kind: 'organisation', parent: null },
    { id: 'first', name: 'First', kind: 'department', parent: 'all' },
    { id: 'second', name: 'Second', kind: 'department', parent: 'all' },
  ],
  staff: [
    person('amy', 'staff', 'first'),
    person('ben', 'service-head', 'first'),
    person('cat', 'staff', 'second'),
    person('dora', 'chief-officer', 'all'),
  ],
  calendar: { holidays: [], schoolTerms: [], insetDays: [] },
  cameras: [],
});

export interface SampleEntry {
  id?: string;
  record?: { kind: RecordKind; id: string };
  kind: string;
  at?: string;
  by?: string;
  pack?: string;
  body?: Record<string, unknown>;
}

/** An entry with what is left out filled in; ids are new each time. */
export function sampleEntry({ record, kind, ...given }: SampleEntry): Entry {
  const at = given.at ?? '2026-05-18T09:30:00+01:00';
  return {
    id: given.id ?? randomUUID(),
    record: record ?? { kind: 'case', id: randomUUID() },
    kind,
    at,
    recordedAt: at,
    by: given.by ?? 'amy',
    device: 'tablet',
    pack: given.pack ?? samplePack,
    body: given.body ?? {},
  };
}

/** A complaint taken at the counter. */
export const sampleComplaint = (given: Omit<SampleEntry, 'kind'> = {}): Entry =>
  sampleEntry({
    ...given,
    kind: 'feedback-received',
    body: {
      feedback: 'complaint',
      channel: 'in-person',
      unit: 'first',
      points: [{ text: 'Nobody rang back' }],
      customer: 'anonymous',
      ...given.body,
    },
  });
