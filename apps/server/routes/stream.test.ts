import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testApp, type Client } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleOrganisation } from '../testing/sample.ts';
import { openDatabase } from '../db/open.ts';
import { appendEntries } from '../db/append.ts';
import { putDirectory } from '../db/put-directory.ts';
import { quietLog } from '../log.ts';

let database: FreshDatabase;
let amy: Client, ben: Client;

beforeAll(async () => {
  database = await freshDatabase();
  const { signIn } = await testApp(database.server);
  [amy, ben] = await Promise.all([signIn('amy'), signIn('ben')]);
});
afterAll(() => database.drop());

/** Reads a stream until its text has what is waited for; also says when it ended. */
async function listen(client: Client) {
  const answer = await client.get('/api/entries/stream');
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('there is no stream');
  let text = '';
  const until = async (wanted: RegExp | 'end'): Promise<string> => {
    for (;;) {
      if (wanted !== 'end' && wanted.test(text)) return text;
      const { value, done } = await reader.read();
      if (done) return wanted === 'end' ? text : Promise.reject(new Error(`ended after ${text}`));
      text += value;
    }
  };
  return { answer, until, forget: () => (text = ''), cancel: () => reader.cancel() };
}

describe('an event stream', () => {
  test('says that there is something new, and nothing of what it is', async () => {
    const stream = await listen(ben);
    expect(stream.answer.headers.get('content-type')).toBe('text/event-stream');
    expect(stream.answer.headers.get('cache-control')).toContain('no-transform');
    expect(stream.answer.headers.has('content-encoding')).toBe(false);
    await stream.until(/retry/);
    stream.forget();
    await amy.push(sampleComplaint());
    const text = await stream.until(/resync/);
    expect(text.replaceAll(':\n\n', '')).toBe('event: resync\ndata: {}\n\n');
    await stream.cancel();
  });

  test('hears what another process adds, and nothing of another organisation', async () => {
    await putDirectory(database.sql, sampleOrganisation('other', 'TH'));
    const stream = await listen(ben);
    await stream.until(/retry/);
    stream.forget();
    const other = await openDatabase(database.url, { max: 1 });
    const request = { now: new Date().toISOString(), log: quietLog };
    await appendEntries(other.sql, { organisation: 'other', entries: [sampleComplaint()], ...request });
    // Two signs of life after it: what was said of the other organisation would have come before them.
    expect(await stream.until(/:\n\n:\n\n/)).not.toContain('resync');
    await appendEntries(other.sql, { organisation: 'sample', entries: [sampleComplaint()], ...request });
    await stream.until(/resync/);
    await other.close();
    await stream.cancel();
  });

  test('ends when its session ends', async () => {
    const stream = await listen(ben);
    await stream.until(/retry/);
    const answer = await ben.post('/api/auth/sign-out', {});
    expect(answer.status).toBe(200);
    await stream.until('end');
    expect((await ben.get('/api/me')).status).toBe(401);
  });
});
