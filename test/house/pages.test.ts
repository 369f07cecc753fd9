import { expect, test } from 'vitest';
import { repoRoot } from '../support/tree.ts';
import { addressesFrom, addressOf, unpaired } from './pages.ts';
import { readTree } from './tree-files.ts';

test('every page has a function in lib/paths.ts, and every function a page', async () => {
  const module = (await import(`${repoRoot}/apps/web/src/lib/paths.ts`)) as Record<string, unknown>;
  const routes = readTree()
    .map(({ path }) => path)
    .filter((path) => /^apps\/web\/src\/routes\/.*\+(page\.svelte|server\.ts)$/.test(path));
  expect(unpaired(routes, addressesFrom(module))).toEqual([]);
});

test('the rule can fail, both ways', () => {
  const pages = [
    'apps/web/src/routes/(staff)/app/cases/[id]/+page.svelte',
    'apps/web/src/routes/(public)/+page.svelte',
  ];
  expect(unpaired(pages, ['/', '/app/cases/x/'])).toEqual([]);
  expect(unpaired(pages, ['/'])).toEqual([`${pages[0]}: no function in lib/paths.ts leads here`]);
  expect(unpaired(pages, ['/', '/app/cases/x/', '/app/cases/'])).toEqual(['lib/paths.ts: /app/cases/ has no page']);
});

test('an endpoint needs no function, but a function may lead to one', () => {
  const routes = ['apps/web/src/routes/(public)/feed/+server.ts'];
  expect(unpaired(routes, [])).toEqual([]);
  expect(unpaired(routes, ['/feed', '/api/health'])).toEqual([]);
});

test('addresses come from calling the functions', () => {
  const module = { home: () => '/', one: (id: string) => `/app/${id}/?tab=1#top`, word: 'no function' };
  expect(addressesFrom(module)).toEqual(['/', '/app/x/']);
  expect(addressOf('apps/web/src/routes/files/[...path]/+page.svelte').test('/files/a/b')).toBe(true);
});
