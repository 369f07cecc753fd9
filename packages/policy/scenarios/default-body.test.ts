import { expect, test } from 'vitest';
import { entryKinds } from '../entries/index.ts';
import { fold } from '../history/fold.ts';
import { packNamed } from '../packs/index.ts';
import type { RecordKind } from '../packs/nouns.ts';
import { sampleId } from '../testing.ts';
import { bodyOf } from './default-body.ts';

const pack = packNamed('jersey-feedback@1.8');
const kinds = Object.entries(entryKinds).flatMap(([record, own]) =>
  Object.keys(own).map((kind) => [record as RecordKind, kind] as const),
);

test.each(kinds)('what a scenario leaves out of %s %s takes a default that fits', (record, kind) => {
  if (!pack) throw new Error('The pack of this test is gone.');
  const state = fold({ kind: record, id: sampleId(1) }, [], pack);
  const around = { state, pack, unit: 'unit', by: 'staff', at: '2025-09-15T10:00:00+01:00', stated: {} };
  const own: Record<string, { schema: { safeParse(body: unknown): unknown } }> = entryKinds[record];
  expect(own[kind]?.schema.safeParse(bodyOf(record, kind, around))).toMatchObject({ success: true });
});
