// Structured logs without personal data: one JSON object a line, ids and numbers only.
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
export type Log = Logger;

// A second wall. The first is never to log a body; these are the names under which one would slip in.
const personal = [
  'authorization',
  'body',
  'code',
  'contact',
  'cookie',
  'email',
  'headers',
  'name',
  'narrative',
  'parameters',
  'password',
  'query',
  'secret',
  'state',
  'summary',
  'token',
];

/**
 * Makes the server's logger. `to` is where lines go (default: standard output).
 * Fields whose names usually hold personal data are replaced, at the top and one level down.
 */
export function createLog(level: LogLevel, to?: DestinationStream): Log {
  const options = {
    level,
    base: { service: 'evenhand' },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: personal.flatMap((name) => [name, `*.${name}`]), censor: '[left out]' },
    serializers: { err: describeError, error: describeError },
  };
  return to ? pino(options, to) : pino(options);
}

/** For tests: says nothing. */
export const quietLog: Log = createLog('silent');

/**
 * An error as it may be logged. Postgres puts the offending values into `detail` and the parameters beside it,
 * so only the words, the code and the place are kept.
 */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const isFromDatabase = 'severity' in error && 'routine' in error;
  return {
    type: error.name,
    // A database message may quote a value ("invalid input syntax for type uuid: ..."): what stands in quotes goes.
    message: isFromDatabase ? error.message.replace(/: ".*"/s, ': [left out]') : error.message,
    reason: 'code' in error ? error.code : undefined,
    constraint: 'constraint_name' in error ? error.constraint_name : undefined,
    stack: isFromDatabase ? undefined : error.stack,
  };
}
