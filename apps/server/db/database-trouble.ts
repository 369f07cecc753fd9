/** `away`: the database cannot be reached, or is starting or stopping. `full`: it has no room to write what it was given. */
type DatabaseTrouble = 'away' | 'full';

// Codes of the driver, of the system's sockets, and of PostgreSQL (shutdown, crash, starting up, lost connection, too many of them).
const away =
  /^(CONNECTION_(CLOSED|ENDED|DESTROYED)|CONNECT_TIMEOUT|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|57P0[1-3]|08\w{3}|53300)$/;
// disk_full. A limit on the size of a file has no code of its own, only PostgreSQL's words for what it could not do.
const full = /^53100$/;
const couldNotWrite = /^could not (extend|write)\b/;

/** What is the matter when a question to the database fails for no fault of the question; undefined for any other error. */
export function databaseTrouble(error: unknown): DatabaseTrouble | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (full.test(code) || (/^(XX000|58030)$/.test(code) && couldNotWrite.test(cause.message))) return 'full';
    if (away.test(code)) return 'away';
  }
  return undefined;
}
