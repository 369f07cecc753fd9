import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';
import layers from './layers.config.ts';

/** For each rule, files that break it: path -> what it imports. The rest of the sample tree is made as needed. */
const samples: Record<string, Record<string, string>> = {
  'policy-time-inward': { 'packages/policy/time/a.ts': '../packs/pack.ts' },
  'policy-pack-inward': { 'packages/policy/packs/pack.ts': '../records/a.ts' },
  'policy-refusals-inward': { 'packages/policy/refusals.ts': './records/a.ts' },
  'policy-pack-names-only': { 'packages/policy/packs/condition.ts': '../refusals.ts' },
  'policy-records-names-only': { 'packages/policy/records/b.ts': '../entries/entry.ts' },
  'policy-records-inward': { 'packages/policy/records/a.ts': '../entries/a.ts' },
  'policy-entries-inward': { 'packages/policy/entries/case/a.ts': '../../history/a.ts' },
  'policy-history-inward': { 'packages/policy/history/a.ts': '../derive/a.ts' },
  'policy-derive-inward': { 'packages/policy/derive/a.ts': '../letters/a.ts' },
  'policy-letters-inward': { 'packages/policy/letters/a.ts': '../reports/a.ts' },
  'policy-reports-inward': { 'packages/policy/reports/a.ts': '../wire/a.ts' },
  'policy-alone': { 'packages/policy/wire/b.ts': '../../../apps/server/app.ts' },
  'policy-pure': { 'packages/policy/derive/b.ts': 'node:fs' },
  'policy-few-packages': { 'packages/policy/derive/c.ts': 'hono' },
  'policy-engine-knows-no-pack': { 'packages/policy/derive/d.ts': '../packs/index.ts' },
  'policy-engine-without-scenarios': { 'packages/policy/derive/e.ts': '../scenarios/a.ts' },
  'pack-data-inward': { 'packages/policy/packs/one/pack.ts': '../two/pack.ts' },
  'pack-data-through-registry': { 'apps/server/routes/a.ts': '../../../packages/policy/packs/one/clauses.ts' },
  'server-without-screens': { 'apps/server/routes/b.ts': 'rxdb' },
  'server-postgres-in-db': { 'apps/server/routes/c.ts': 'postgres' },
  'server-db-inward': { 'apps/server/db/a.ts': '../routes/d.ts' },
  'server-main-imported-by-nothing': { 'apps/server/routes/e.ts': '../main.ts' },
  'web-without-server': { 'apps/web/src/lib/a.ts': '../../../server/app.ts' },
  'web-without-node': { 'apps/web/src/lib/b.ts': 'node:path' },
  'web-rxdb-in-store': { 'apps/web/src/lib/capture/A.svelte': 'rxdb' },
  'web-ui-knows-no-cases': { 'apps/web/src/lib/ui/A.svelte': '../store/a.ts' },
  'web-lib-without-routes': { 'apps/web/src/lib/c.ts': '../routes/a.ts' },
  'test-imported-by-nothing': { 'apps/server/routes/f.ts': '../../../test/support/a.ts' },
  'no-test-imported': { 'apps/server/routes/g.ts': './a.test.ts' },
  'no-circle': { 'apps/server/routes/h.ts': './i.ts', 'apps/server/routes/i.ts': './h.ts' },
  resolvable: { 'apps/server/routes/j.ts': './nowhere.ts' },
};

/** Files that look alike and break nothing. */
const lawful: Record<string, string> = {
  'packages/policy/time/z.ts': 'zod',
  'packages/policy/wire/z.ts': '../entries/z.ts',
  'packages/policy/derive/z.test.ts': '../packs/index.ts',
  'packages/policy/packs/index.ts': './one/z.ts',
  'packages/policy/packs/two/z.ts': '../pack.ts',
  'apps/server/db/z.ts': 'postgres',
  'apps/server/routes/z.ts': '../db/z.ts',
  'apps/web/src/lib/store/z.ts': 'rxdb',
  'apps/web/src/routes/Z.svelte': '../lib/store/z.ts',
  'test/e2e/z.ts': '../../apps/server/db/z.ts',
};

const folder = mkdtempSync(join(tmpdir(), 'evenhand-layers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string, overwrite = true): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text, { flag: overwrite ? 'w' : 'a' });
}

function writeSamples(): void {
  for (const name of ['zod', 'hono', 'rxdb', 'postgres']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'export const it = 1;\n');
  }
  // What a compiled component asks for.
  write('node_modules/svelte/package.json', JSON.stringify({ name: 'svelte', version: '5.0.0' }));
  for (const part of ['client', 'server', 'disclose-version', 'flags/legacy'])
    write(`node_modules/svelte/internal/${part}.js`, '');
  for (const [path, target] of [
    ...Object.values(samples).flatMap((one) => Object.entries(one)),
    ...Object.entries(lawful),
  ]) {
    const text = `import { it } from '${target}';\nexport const that = it;\n`;
    write(
      path,
      path.endsWith('.svelte') ? `<script lang="ts">\n${text.replace('export ', '')}</script>\n{that}\n` : text,
    );
    // What it points at is there too, unless the sample itself writes it or it is the one that leads nowhere.
    if (target.startsWith('.') && !target.includes('nowhere')) write(join(dirname(path), target), '', false);
  }
}

async function violations(): Promise<Map<string, string[]>> {
  const { forbidden, options } = layers;
  const { output } = await cruise(['packages', 'apps', 'test'], {
    ...options,
    baseDir: folder,
    ruleSet: { forbidden },
    validate: true,
  });
  const found = new Map<string, string[]>();
  for (const { rule, from } of (output as ICruiseResult).summary.violations) {
    found.set(rule.name, [...(found.get(rule.name) ?? []), from]);
  }
  return found;
}

test('every layer rule can fail, in .svelte files too, and lawful imports pass', async () => {
  writeSamples();
  const found = await violations();
  const names = (layers.forbidden ?? []).map((rule) => rule.name ?? '');
  expect(Object.keys(samples).sort(), 'each rule has a sample').toEqual(names.sort());
  for (const [name, files] of Object.entries(samples)) {
    expect(found.get(name) ?? [], name).toContain(Object.keys(files)[0]);
  }
  const blamed = [...found.values()].flat();
  expect(Object.keys(lawful).filter((path) => blamed.includes(path))).toEqual([]);
});
