import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startApp } from './app.ts';
import type { App } from './app.ts';

// A stand-in for the server: not ready at first, keeps a count of its starts in the data folder, ends when told.
const standIn = `
  const { createServer } = require('node:http');
  const { appendFileSync } = require('node:fs');
  appendFileSync(process.env.DATA_DIR + '/starts', 'x');
  let asked = 0;
  createServer((request, response) => {
    asked += 1;
    if (request.url === '/api/health') response.end(JSON.stringify({ ready: asked > 2 }));
    else response.end(process.env.ORIGIN);
  }).listen(process.env.PORT, '127.0.0.1');
  process.on('SIGTERM', () => { console.log('ended kindly'); process.exit(0); });
  console.log('begun');
`;

const apps: App[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.stop();
});

async function start(script: string, readySeconds = 20): Promise<App> {
  const app = await startApp({ program: ['--eval', script], readySeconds });
  apps.push(app);
  return app;
}

const starts = (app: App) => readFileSync(join(app.dataDir, 'starts'), 'utf8').length;

test('is ready when it says so, and is reached through the link under its own origin', async () => {
  const app = await start(standIn);
  expect(await (await fetch(app.url)).text()).toBe(app.url);
  await app.link.cut();
  await expect(fetch(app.url)).rejects.toThrow();
  expect((await fetch(app.directUrl)).status).toBe(200);
});

test('comes back with the same address and data after a kill', async () => {
  const app = await start(standIn);
  await app.kill9();
  await expect(fetch(app.directUrl)).rejects.toThrow();
  expect(app.output()).not.toContain('ended kindly');
  await app.restart();
  expect((await fetch(app.url)).status).toBe(200);
  expect(starts(app)).toBe(2);
});

test('restart ends a running server kindly', async () => {
  const app = await start(standIn);
  await app.restart();
  expect(app.output()).toContain('ended kindly');
  expect(starts(app)).toBe(2);
});

test('stop leaves nothing behind', async () => {
  const app = await start(standIn);
  await app.stop();
  expect(existsSync(app.dataDir)).toBe(false);
  await expect(fetch(app.directUrl)).rejects.toThrow();
});

test('a server that ends while starting is told with what it printed', async () => {
  await expect(start('console.error("no such setting"); process.exitCode = 2')).rejects.toThrow(
    /ended while starting \(2\):\nno such setting/,
  );
});

test('a server that never gets ready is told too', async () => {
  await expect(start('console.log("thinking"); setInterval(() => {}, 1000)', 0.5)).rejects.toThrow(
    /not ready in 0.5 s:\nthinking/,
  );
});
