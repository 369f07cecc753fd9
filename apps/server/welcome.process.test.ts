import { afterEach, describe, expect, it } from 'vitest';
import { sampleDirectory } from '@evenhand/policy/testing';
import { listOrganisations } from './db/list-organisations.ts';
import { putDirectory } from './db/put-directory.ts';
import { imported } from './demo/organisations/imported.ts';
import { quietLog } from './log.ts';
import { freshDatabase } from './testing/database.ts';
import { welcome } from './welcome.ts';

const drops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const drop of drops.splice(0)) await drop();
});

async function greeted(databaseUrl: string | undefined, before?: Parameters<typeof putDirectory>[1]) {
  const { server: sql, drop } = await freshDatabase();
  drops.push(drop);
  if (before) await putDirectory(sql, before);
  const lines: string[] = [];
  const greet = () =>
    welcome(sql, {
      config: { databaseUrl, origin: 'http://localhost:1' },
      log: quietLog,
      say: (line) => lines.push(line),
    });
  await greet();
  return { sql, lines, greet };
}

describe('what a start says', () => {
  it('loads the demo once into an embedded database, also after an import came first', async () => {
    const { sql, lines, greet } = await greeted(undefined, imported);
    expect((await listOrganisations(sql)).map(({ id }) => id).sort()).toEqual([
      'cambridgeshire',
      'castle-reception',
      'imported',
      'jersey-education',
      'solihull',
    ]);
    expect(lines.join('\n')).toMatch(/amy@jersey\.example/);
    lines.length = 0;
    await greet();
    expect(lines.join('\n')).not.toMatch(/Loading the demo/);
    expect(lines.join('\n')).toMatch(/with reference JE-/);
  });

  it('leaves an embedded database with somebody’s own organisation alone', async () => {
    const { sql, lines } = await greeted(undefined, sampleDirectory());
    expect(await listOrganisations(sql)).toHaveLength(1);
    expect(lines).toHaveLength(1);
  });

  it('never fills a given database, and says how to begin', async () => {
    const { sql, lines } = await greeted('postgres://elsewhere');
    expect(await listOrganisations(sql)).toEqual([]);
    expect(lines.join('\n')).toMatch(/administrator <organisation id>/);
  });
});
