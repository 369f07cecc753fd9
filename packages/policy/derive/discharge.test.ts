import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { fold } from '../history/fold.ts';
import { settingOf } from '../history/setting.ts';
import { packName } from '../packs/pack.ts';
import { buildEntries, stageOf } from '../scenarios/build.ts';
import { bodyOf } from '../scenarios/default-body.ts';
import { readScenario, type Scenario } from '../scenarios/scenario.ts';
import { sampleId } from '../testing.ts';
import { isSince } from '../time/day.ts';
import { dischargeOf } from './discharge.ts';
import { dutiesOf } from './duties.ts';

const folder = join(import.meta.dirname, '../packs');
const scenarios = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.scenario.yaml'))
  .flatMap((file) => parseAllDocuments(readFileSync(join(folder, file), 'utf8')))
  .flatMap((document) => readScenario(document.toJS()).scenario ?? []);

/** What only a person can add for the policy to be satisfied, by duty; everything else has to be known beforehand. */
const adds: Record<string, Record<string, unknown>> = {
  categorise: { categories: ['complaint'] },
  'record-learning': { category: 'other', learned: 'What to do better.' },
};

/** Every duty owed anywhere in the scenarios, with what is still owed once its act was done with what is known of it. */
function tried({ expect: expected, ...scenario }: Scenario): { duty: string; known: object; stillOwed: boolean }[] {
  const found = stageOf({ expect: expected, ...scenario });
  if ('failure' in found || scenario.record === 'arrangement') return [];
  const { record, pack, directory } = found.stage;
  const { entries } = buildEntries({ expect: expected, ...scenario }, found.stage);
  return expected.flatMap(({ now }) => {
    const happened = entries.filter((entry) => isSince(now, entry.at));
    const state = fold(record, happened, pack);
    const setting = settingOf(state, { pack, directory, now });
    const of = { state, pack: setting.pack, unit: 'unit', by: 'coordinator', at: now };
    return dutiesOf(state, setting).map((duty) => {
      const known = dischargeOf(duty, state, setting);
      const body = bodyOf(record.kind, duty.act, { ...of, directory, stated: { ...adds[duty.id], ...known } } as never);
      const entry = (count: number) => ({
        ...{ id: sampleId(0xd0 + count), record, kind: duty.act, at: now, recordedAt: now, by: 'coordinator' },
        ...{ device: 'd', pack: packName(pack), body, verdict: 'accepted' as const },
      });
      // Two things that were promised are done one after the other.
      const after = fold(record, [...happened, entry(0), entry(1)], pack);
      const isSame = (each: typeof duty): boolean =>
        each.id === duty.id &&
        each.act === duty.act &&
        each.due === duty.due &&
        JSON.stringify(dischargeOf(each, after, setting)) === JSON.stringify(known);
      const left = dutiesOf(after, settingOf(after, { pack, directory, now }));
      return { duty: `${pack.id} ${record.kind} ${duty.id} by ${duty.act}`, known, stillOwed: left.some(isSame) };
    });
  });
}

const all = scenarios.flatMap(tried);

/** Consent is owed until somebody gives it; asking for it is only the first step. */
const endsLater = (duty: string): boolean => duty.includes(' obtain-consent ');

test('every duty of a case or an incident ends with its act, done with what is known of it beforehand', () => {
  expect(all.length).toBeGreaterThan(300);
  const left = all.filter(({ duty, stillOwed }) => stillOwed && !endsLater(duty));
  expect([...new Set(left.map((each) => JSON.stringify(each)))]).toEqual([]);
});

const knownOf = (duty: string): object[] => all.filter((each) => each.duty === duty).map(({ known }) => known);

test('a referral goes where the duty wants it, and a talk is with whom it has to be with', () => {
  expect(knownOf('jersey-education incident tell-communications by contact-logged')[0]).toEqual({
    with: 'communications',
  });
  expect(knownOf('jersey-feedback case raise-safeguarding by referred')[0]).toEqual({ to: 'safeguarding-officer' });
});

test('a statement is asked of the first who has not given theirs', () => {
  expect(knownOf('jersey-education incident take-statements by statement-given')[0]).toMatchObject({
    from: expect.any(String) as string,
  });
});
