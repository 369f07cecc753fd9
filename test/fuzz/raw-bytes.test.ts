// Bytes on a real socket: what is no HTTP, or nearly. The server answers in the one shape or hangs up, and is there afterwards.
import { listen, type Listening } from '@evenhand/server/listen.ts';
import fc from 'fast-check';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlace, type Place } from './place.ts';
import { runs, settings } from './runs.ts';

let place: Place;
let listening: Listening;
beforeAll(async () => {
  place = await openPlace();
  listening = await listen({ host: '127.0.0.1', port: 0 });
  listening.answerWith((request, bindings) => place.ask(request, bindings));
});
afterAll(async () => {
  await listening.close();
  await place.close();
});

/** Everything that comes back until the connection ends. */
const exchange = (bytes: Buffer): Promise<string> =>
  new Promise((done, fail) => {
    const heard: Buffer[] = [];
    const socket = connect(listening.port, '127.0.0.1', () => socket.write(bytes));
    // A request that is not whole is waited for: after a while of silence we say that there is no more, and then hang up.
    socket.setTimeout(150, () => (socket.writable ? socket.end() : socket.destroy()));
    socket.on('data', (part) => heard.push(Buffer.from(part)));
    socket.on('error', (error: Error & { code?: string }) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? undefined : fail(error),
    );
    socket.on('close', () => done(Buffer.concat(heard).toString('latin1')));
  });

const line = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('GET', 'POST', 'HEAD', 'TRACE', 'CONNECT', 'PUT', 'get', 'G\0T', '', 'PRI') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const target = fc.oneof(
  fc.constantFrom(
    '/api/health',
    '/api/me',
    '/api/entries/push',
    '/api/auth/sign-in/email',
    '*',
    '/',
    '//evil.example/x',
  ),
  fc.constantFrom(
    'http://[',
    'http://evil.example/api/me',
    'https://',
    '/api/../../etc/passwd',
    '/api/%2e%2e/me',
    '\\\\x',
  ),
  fc.constantFrom(
    '/api/records?search=%',
    '/api/people/%ff',
    '/api/\u00e9',
    '/api/me#x',
    '?',
    '',
    `/${'a'.repeat(20_000)}`,
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const version = fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', 'HTCPCP/1.0', '');
const header = fc.oneof(
  fc.constantFrom(
    ...['host: localhost', 'host: localhost', 'host: a, b', 'host: [', 'host:', 'host: x/y', 'host: localhost:99999'],
    ...['content-length: 5', 'content-length: -1', 'content-length: 99999999999999999999', 'content-length: x'],
    ...['transfer-encoding: chunked', 'transfer-encoding: chunked, identity', 'transfer-encoding: \x0bchunked'],
    ...[
      'content-type: application/json',
      'expect: 100-continue',
      'expect: x',
      'upgrade: websocket',
      'connection: upgrade',
    ],
    ...[
      'origin: http://localhost:8080',
      'cookie: evenhand.session_token=%',
      'x-forwarded-for: \xff',
      'no colon',
      ': none',
    ],
    ...[' folded: yes', 'a\0b: c', 'x-added: a\rset-cookie: b=c', 'content-length : 3', 'range: bytes=0-0,-1,5-2'],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `x-${text}: ${text}`),
  fc.constantFrom(9000, 70_000).map((length) => `x-long: ${'y'.repeat(length)}`),
);
const rest = fc.constantFrom(
  '',
  '{}',
  '5\r\nhello\r\n0\r\n\r\n',
  'ffffffffffffffffff\r\nx',
  '{"rows":[',
  '\0\0\0\0\0',
  '0\r\nx: y\r\n\r\n',
);
const often = <Value>(right: Value, strange: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: strange });
/** Mostly right, so that what is wrong is seen by whoever reads that part. */
const almostRequest = fc
  .tuple(
    ...[often('GET', line), often('/api/me', target), often('HTTP/1.1', version), often('host: localhost', header)],
    fc.array(header, { maxLength: 2 }),
    ...[often('', rest), often('\r\n', fc.constantFrom('\n', '\r'))],
  )
  .map(([method, path, spoken, host, headers, body, end]) =>
    Buffer.from([`${method} ${path} ${spoken}`, 'connection: close', host, ...headers, '', body].join(end), 'latin1'),
  );
const noise = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((bytes) => Buffer.from(bytes));
const bytes = fc.oneof({ weight: 9, arbitrary: almostRequest }, { weight: 1, arbitrary: noise });

test('bytes of any kind break nothing, and change nothing', async () => {
  const before = await place.writes.contents();
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(bytes, async (sent) => {
      const heard = await exchange(sent);
      const about = `${JSON.stringify(sent.toString('latin1').slice(0, 500))}\n${heard.slice(0, 600)}`;
      expect(place.bugs(), about).toEqual([]);
      if (heard === '') return;
      expect(heard, about).not.toMatch(/^set-cookie|^x-added/im);
      for (const answer of heard.split(/(?=^HTTP\/1\.1 \d{3} )/m)) {
        const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
        statuses.add(status);
        expect(status, about).toBeLessThan(500);
        const [head = '', body = ''] = answer.split('\r\n\r\n');
        // Without a host, Node itself answers, and without a word; outside the API there are no pages here.
        if (!(status >= 400) || ['', '0', '404 Not Found'].includes(body.trim())) continue;
        expect(head, about).toMatch(/^content-type: application\/json/im);
        expect(body, about).toMatch(/\{"error":"[a-z-]+","message":"[A-Z][^"]+\."\}/);
      }
    }),
    settings(runs / 20),
  );
  expect(await place.writes.contents()).toEqual(before);
  expect([...statuses], 'some were read, some were not').toEqual(expect.arrayContaining([400, 401]));
  const health = await fetch(`http://127.0.0.1:${listening.port}/api/health`);
  expect(await health.json()).toEqual({ live: true, ready: true });
});
