import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runPolicy } from './policy.ts';

let folder = '';
const scenario = (stage: string): string => `
scenario: A complaint is at ${stage}
pack: jersey-feedback
entries: [{ at: 2025-09-08T10:00:00+01:00, kind: feedback-received }]
expect: [{ now: 2025-09-08T11:00:00+01:00, stage: ${stage} }]
`;
const received = {
  ...{
    id: '00000000-0000-7000-8000-000000000001',
    record: { kind: 'case', id: '00000000-0000-7000-8000-000000000002' },
  },
  ...{
    kind: 'feedback-received',
    at: '2025-09-08T10:00:00+01:00',
    recordedAt: '2025-09-08T10:00:00+01:00',
    by: 'amy',
    device: 'd1',
  },
  pack: 'jersey-feedback@1.8',
  body: { feedback: 'complaint', channel: 'phone', unit: 'library', customer: 'anonymous', points: [{ text: 'One' }] },
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-'));
  await mkdir(join(folder, 'deep/er'), { recursive: true });
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'right.scenario.yaml'), `${scenario('stage-1')}---${scenario('stage-1')}`);
  await writeFile(join(folder, 'deep/er/wrong.scenario.yaml'), scenario('stage-2'));
  await writeFile(join(folder, 'deep/other.yaml'), 'not: looked at');
  await writeFile(join(folder, 'entries.json'), JSON.stringify([received]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Said = { code: number; out: string[]; error: string };

/** The command as a process: what it prints, line by line, and its exit code. */
function policyProcess(...args: string[]): Promise<Said> {
  const command = join(import.meta.dirname, 'policy.ts');
  return new Promise((done) => {
    execFile(process.execPath, [command, ...args], (failed, stdout, stderr) => {
      done({ code: failed ? Number(failed.code) : 0, out: stdout.trim().split('\n'), error: stderr });
    });
  });
}

/** The same without a process, which takes a second to start. */
async function policy(...args: string[]): Promise<Said> {
  const printed = vi.spyOn(console, 'log').mockReturnValue();
  const complained = vi.spyOn(console, 'error').mockReturnValue();
  try {
    const code = (await runPolicy(args)) ? 0 : 1;
    const linesOf = (spy: typeof printed): string[] => spy.mock.calls.map((call) => `${String(call[0])}\n`);
    return { code, out: linesOf(printed).join('').trim().split('\n'), error: linesOf(complained).join('') };
  } finally {
    printed.mockRestore();
    complained.mockRestore();
  }
}

test('a folder is searched to its depth, and one failing scenario is an exit code of 1', async () => {
  const { code, out } = await policyProcess('scenarios', folder);
  expect(out.at(-1)).toBe('2 passed, 1 failed');
  expect(out[0]).toBe(`FAILED  ${join(folder, 'deep/er/wrong.scenario.yaml')}: A complaint is at stage-2`);
  expect(code).toBe(1);
});

test('files by name; all that holds is an exit code of 0', async () => {
  const { code, out } = await policyProcess('scenarios', join(folder, 'right.scenario.yaml'));
  expect(out).toEqual(['2 passed, 0 failed']);
  expect(code).toBe(0);
});

test('a folder without scenarios and a path that is not there fail', async () => {
  const { code, out } = await policy('scenarios', join(folder, 'empty'), join(folder, 'nowhere'));
  expect(out.at(-1)).toBe('0 passed, 2 failed');
  expect(code).toBe(1);
});

test('explain says where a record stands, or what is wrong with the file', async () => {
  const { code, out } = await policy('explain', join(folder, 'entries.json'), '--now', '2025-09-15T10:00:00+01:00');
  expect(out.join('\n')).toContain('clock stage-1: missed, starts 2025-09-08, due 2025-09-12');
  expect(code).toBe(0);
  expect((await policy('explain', join(folder, 'right.scenario.yaml'))).error).toContain('cannot be read');
  expect((await policy('explain', join(folder, 'entries.json'), '--now', 'noon')).error).toBe(
    '--now noon must be an instant with its offset.\n',
  );
});

test.each([[[]], [['dance', 'here']], [['scenarios', '--loud', 'x']]])('%j is told how to ask', async (args) => {
  const { code, error } = await policy(...args);
  expect(error).toContain('Usage: pnpm policy scenarios');
  expect(code).toBe(1);
});

test('explain as data carries the clauses in words', async () => {
  const { code, out } = await policy('explain', join(folder, 'entries.json'), '--json');
  const [record] = JSON.parse(out.join('\n')) as {
    clocks: { id: string; reasons: { id: string; says: string }[] }[];
  }[];
  const stage = record?.clocks.find(({ id }) => id === 'stage-1');
  expect(stage?.reasons.find(({ id }) => id === 'JF-36')?.says).toMatch(/\w/);
  expect(code).toBe(0);
});

test('trace names what carries a clause, and a policy that is not there in one sentence', async () => {
  const { out } = await policy('trace', 'jersey-feedback');
  expect(out[0]).toBe('jersey-feedback@1.8  Customer Feedback Policy 2025');
  expect(out.join('\n')).toMatch(/JF-36 {2}should .*\n.*clocks stage-1/);
  const { code, error } = await policy('trace', 'nowhere');
  expect(error).toMatch(/^There is no policy nowhere. There are: jersey-feedback, /);
  expect(code).toBe(1);
});

test('replay reads past entries under another policy', async () => {
  const file = join(folder, 'entries.json');
  const { code, out } = await policy('replay', '--pack', 'jersey-feedback', '--as', 'solihull', file);
  expect(out[0]).toBe('1 records of jersey-feedback@1.8, as if under solihull@3.0');
  expect(code).toBe(0);
});

test.each([
  [['--pack', 'nowhere', '--as', 'solihull', 'x.json'], /^There is no policy nowhere/],
  [['--pack', 'solihull', '--as', 'solihull', '2026-02-01..2026-01-01'], /must be two days/],
  [['--pack', 'solihull', '--as', 'solihull', '2026-01-01..2026-02-01'], /^Say whose records/],
  [['--pack', 'solihull', '--as', 'solihull', 'nowhere.json'], /^nowhere.json cannot be read/],
  [['--as', 'solihull', 'x.json'], /^Usage: /],
])('replay %j says in one sentence what is wrong', async (args, sentence) => {
  const { code, error } = await policy('replay', ...args);
  expect(error).toMatch(sentence);
  expect(code).toBe(1);
});
