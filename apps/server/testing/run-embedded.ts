// A program for tests that need a process of their own: starts the embedded database in the folder it is given (none:
// a throwaway one), says where as one line, and waits to be ended.
import { startEmbedded } from '../db/embedded.ts';
import { quietLog } from '../log.ts';

const dir = process.argv[2];
const { url } = await startEmbedded(dir ? { dir, log: quietLog } : { throwaway: true, log: quietLog });
console.log(url);
process.stdin.resume();
