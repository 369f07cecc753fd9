import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const shared = mkdtempSync(join(tmpdir(), 'memory-folder-'));
afterAll(() => rmSync(shared, { recursive: true }));

const script = `
  const { memoryFolder } = await import(process.argv[1]);
  const given = memoryFolder(process.argv[2]).TMPDIR ?? '';
  if (given) (await import('node:fs')).writeFileSync(given + '/left', 'x');
  console.log(given, memoryFolder(process.argv[2]).TMPDIR === (given || undefined));
`;

function ask(folder: string, env: Record<string, string> = {}): string {
  const ours = { ...process.env, TMPDIR: '', ...env };
  const file = join(import.meta.dirname, 'memory-folder.ts');
  const args = ['--no-warnings', '--input-type=module', '--eval', script, file, folder];
  return execFileSync(process.execPath, args, { env: ours, encoding: 'utf8' }).trim();
}

test('is one folder for the whole process, which leaves nothing behind', ({ skip }) => {
  const [given, same] = ask(shared).split(' ');
  if (!given) return skip('this machine is no Linux or has little memory free');
  expect(dirname(given)).toBe(shared);
  expect(same).toBe('true');
  expect(existsSync(given)).toBe(false);
});

test.each([
  ['where there is no such place', '/nowhere/at/all', {}],
  ['where a TMPDIR was chosen', shared, { TMPDIR: shared }],
])('leaves things as they are %s', (_case, folder, env) => {
  expect(ask(folder, env)).toBe('true');
});
