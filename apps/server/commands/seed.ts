// pnpm seed: brings the demo organisations into the configured database. With the server running or stopped.
import { readConfig } from '../config.ts';
import { DirectoryError } from '../db/put-directory.ts';
import { createLog } from '../log.ts';
import { StartError } from '../start-error.ts';
import { guideLines } from '../demo/guide-lines.ts';
import { seedDemo } from './seed-demo.ts';
import { withDatabase } from './with-database.ts';

try {
  const config = readConfig(process.env);
  const log = createLog('warn', process.stderr);
  const guide = await withDatabase(config, log, (sql) => seedDemo({ sql, now: new Date().toISOString(), log }));
  console.log(guideLines(guide, config.origin).join('\n'));
} catch (error) {
  if (!(error instanceof StartError || error instanceof DirectoryError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
