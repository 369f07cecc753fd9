import type { Directory, Staff } from './directory.ts';
import type { Entry } from './entries/entry.ts';
import { roles, type RecordKind, type UnitKind } from './packs/nouns.ts';

/** A small organisation for tests: one unit of the kind asked for, and one person for each role, named as the role. */
export function sampleDirectory(unitKind: UnitKind = 'department', more: readonly Staff[] = []): Directory {
  const staff = roles.map((role): Staff => ({
    id: role,
    name: role,
    title: role,
    roles: [{ role, unit: 'root' }],
    lineManager: null,
  }));
  return {
    organisation: {
      id: 'sample',
      name: 'Sample',
      prefix: 'SA',
      packs: { feedback: 'jersey-feedback', conduct: 'jersey-education' },
    },
    units: [
      { id: 'root', name: 'Sample', kind: 'organisation', parent: null },
      { id: 'unit', name: 'Unit', kind: unitKind, parent: 'root' },
      { id: 'elsewhere', name: 'Elsewhere', kind: 'department', parent: 'root' },
    ],
    staff: [...staff, ...more],
    calendar: { holidays: [], schoolTerms: [], insetDays: [] },
    cameras: [],
  };
}

/** A uuid of version 7 shape that is the same in every run. */
export const sampleId = (number: number): string => `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** Makes entries of one record with ids in order. */
export function entryMaker(
  pack: string,
  record: { kind: RecordKind; id: string } = { kind: 'case', id: sampleId(0xc0ffee) },
) {
  let number = 0;
  return (kind: string, at: string, by: string, body: Record<string, unknown> = {}): Entry => {
    number += 1;
    return { id: sampleId(number), record, kind, at, recordedAt: at, by, device: 'device', pack, body };
  };
}
