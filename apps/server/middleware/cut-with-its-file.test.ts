import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { cutWithItsFile } from './cut-with-its-file.ts';

test('a file that is gone ends its own answer, and the next one is given', async () => {
  const heard: string[] = [];
  const server = createServer((incoming, outgoing) => {
    cutWithItsFile(outgoing, ({ message }) => heard.push(message));
    if (incoming.url === '/gone') createReadStream(`${import.meta.filename}.gone`).pipe(outgoing.writeHead(200));
    else outgoing.end('here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await expect(fetch(`${origin}/gone`).then((answer) => answer.text())).rejects.toThrow();
  expect(await (await fetch(`${origin}/other`)).text()).toBe('here');
  expect(heard.join()).toContain('ENOENT');
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
