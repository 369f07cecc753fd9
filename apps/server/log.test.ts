import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createLog } from './log.ts';
import type { Log } from './log.ts';

/** What a piece of code logs, line by line. */
function linesOf(act: (log: Log) => void): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  const to = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  act(createLog('info', to));
  return lines;
}

test('a line is one object with a level in words, a time and what was given', () => {
  const [line] = linesOf((log) => log.info({ seq: 7, request: 'r1' }, 'entry appended'));
  expect(line).toMatchObject({ level: 'info', service: 'evenhand', seq: 7, request: 'r1', msg: 'entry appended' });
  expect(line?.['time']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

test('less urgent lines than asked for are left out', () => {
  expect(linesOf((log) => log.debug('chatter'))).toEqual([]);
});

test('fields that hold personal data are left out, also one level down', () => {
  const lines = linesOf((log) => {
    log.info({ email: 'ann@example.org', entry: { id: 'e1', body: { narrative: 'what she said' } } });
    log.info({ headers: { cookie: 'session=1' }, user: { name: 'Ann', staff: 's1' } });
  });
  expect(JSON.stringify(lines)).not.toMatch(/ann|she said|session/i);
  expect(lines[0]).toMatchObject({ email: '[left out]', entry: { id: 'e1', body: '[left out]' } });
  expect(lines[1]).toMatchObject({ user: { staff: 's1' } });
});

test('an error of the database is logged without the values it quotes', () => {
  const error = Object.assign(new Error('invalid input syntax for type uuid: "Ann Archer"'), {
    severity: 'ERROR',
    routine: 'string_to_uuid',
    code: '22P02',
    detail: 'Key (email)=(ann@example.org) already exists.',
    parameters: ['Ann Archer'],
  });
  const [line] = linesOf((log) => log.error({ err: error }, 'something broke'));
  expect(JSON.stringify(line)).not.toMatch(/ann/i);
  expect(line?.['err']).toMatchObject({ message: 'invalid input syntax for type uuid: [left out]', reason: '22P02' });
});
