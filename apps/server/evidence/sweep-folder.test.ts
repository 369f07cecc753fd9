import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sweepFolder } from './sweep-folder.ts';

test('removes what nobody wrote to for long, and leaves the rest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-sweep-'));
  mkdirSync(join(folder, 'who'));
  const old = new Date('2026-04-01T00:00:00Z');
  for (const name of ['old', 'who/old', 'who/new']) writeFileSync(join(folder, name), 'x');
  for (const name of ['old', 'who/old']) utimesSync(join(folder, name), old, old);
  expect(await sweepFolder(folder, new Date('2026-05-01T00:00:00Z'))).toBe(2);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['who', 'who/new']);
  expect(await sweepFolder(join(folder, 'nowhere'), old)).toBe(0);
  rmSync(folder, { recursive: true });
});
