import { expect, test } from 'vitest';
import { badNames } from './names.ts';
import { readTree } from './tree-files.ts';

test('files and folders are lower-kebab and named after what they hold', () => {
  expect(readTree().flatMap(({ path }) => badNames(path))).toEqual([]);
});

test.each([
  'apps/server/db/appendEntry.ts',
  'apps/server/db/Append.ts',
  'apps/server/db/append_entry.ts',
  'apps/server/utils.ts',
  'apps/server/utils/append.ts',
  'packages/policy/time/date-helpers.ts',
  'apps/web/src/lib/sync-service.ts',
  'apps/web/src/lib/services.ts',
  'apps/web/src/lib/StoreManager.svelte/index.ts',
  'apps/web/src/lib/common/x.ts',
  'packages/policy/misc.test.ts',
  'apps/web/src/routes/(Staff)/app/+page.svelte',
])('complains about %s', (path) => {
  expect(badNames(path)).not.toEqual([]);
});

test.each([
  'README.md',
  '.ci/run',
  '.prettierignore',
  'apps/server/db/append-entry.test.ts',
  'apps/server/db/migrations/0001-entries.sql',
  'apps/web/src/lib/ui/TextField.svelte',
  'apps/web/src/lib/store/live.svelte.ts',
  'apps/web/src/routes/(staff)/app/cases/[id]/+page.svelte',
  'apps/web/src/routes/(public)/track/[...rest]/+page.server.ts',
  'apps/web/src/service-worker/index.ts',
  'packages/policy/packs/some-pack/first-response.scenario.yaml',
  'apps/server/demo/youth-service.ts',
])('accepts %s', (path) => {
  expect(badNames(path)).toEqual([]);
});
