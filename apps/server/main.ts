// The program. `start` (the default) serves everything; `worker` only does the jobs; `migrate` only brings the tables up
// to date; `administrator` makes the first person who can sign in.
import { makeAdministrator, readAdministrator } from './administrator.ts';
import { withDatabase } from './commands/with-database.ts';
import { readConfig } from './config.ts';
import { runJobs } from './jobs/run-jobs.ts';
import { createLog } from './log.ts';
import { readPassword } from './read-password.ts';
import { StartError } from './start-error.ts';
import { openMigrated, start, type Starting, type Stop } from './start.ts';

const stopSeconds = 5;
const stops: Stop[] = [];
let stopping = false;

/** Takes down what is up, newest first. */
async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop();
}

function stopOn(signal: NodeJS.Signals): void {
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    const cut = setTimeout(() => process.exit(1), (stopSeconds - 0.5) * 1000);
    cut.unref();
    stopAll().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
}

async function run(command: string, words: readonly string[]): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const starting: Starting = { config, log, say: console.log, onStop: (stop) => stops.push(stop) };
  switch (command) {
    case 'start':
      return start(starting);
    case 'worker': {
      const endJobs = runJobs(await openMigrated(starting), log);
      stops.push(async () => endJobs());
      return;
    }
    case 'migrate':
      await openMigrated(starting);
      await stopAll();
      return;
    case 'administrator': {
      const asked = readAdministrator(words);
      const password = await readPassword(`A password for ${asked.email}: `);
      await withDatabase(config, log, (sql) => makeAdministrator(sql, asked, password));
      console.log(`${asked.email} can sign in at ${config.origin}/app/ now.`);
      return;
    }
    default:
      throw new StartError(`There is no "${command}"; it is start, worker, migrate or administrator.`);
  }
}

stopOn('SIGINT');
stopOn('SIGTERM');
const [command = 'start', ...words] = process.argv.slice(2);
run(command, words).catch(async (error: unknown) => {
  // Broken off by a signal: whatever fails then is only the stopping itself.
  if (stopping) return;
  console.error(error instanceof StartError ? error.message : error);
  await stopAll().catch((problem: unknown) => console.error(problem));
  process.exit(1);
});
