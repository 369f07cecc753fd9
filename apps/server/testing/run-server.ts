// A program for tests that end the server as a power cut would: the API without pages, on the embedded database in the
// folder it is given, with the sample organisation. Says its port as one line.
import { join } from 'node:path';
import { quietLog } from '../log.ts';
import { listen } from '../listen.ts';
import { openMigrated, type Stop } from '../start.ts';
import { testApp } from './client.ts';

const dataDir = process.argv[2] ?? '';
const stops: Stop[] = [];
const config = {
  port: 0,
  host: '127.0.0.1',
  dataDir,
  origin: '',
  secret: '',
  logLevel: 'silent' as const,
  evidence: 'disk' as const,
};
const listening = await listen(config);
const sql = await openMigrated({ config, log: quietLog, say: () => undefined, onStop: (stop) => stops.push(stop) });
const { app } = await testApp(sql, undefined, undefined, join(dataDir, 'evidence'));
listening.answerWith((request, bindings) => app.fetch(request, bindings));
console.log(listening.port);

process.on('SIGTERM', () => {
  void (async () => {
    await listening.close();
    for (const stop of stops.reverse()) await stop();
    process.exit(0);
  })();
});
