import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import type { Config } from './config.ts';
import { kyselyOver } from './db/kysely.ts';
import type { Sql } from './db/open.ts';
import type { Log } from './log.ts';

/** The header in which the sign-in library is told the caller's address; set by us, never taken from outside. */
export const addressOfCaller = 'x-evenhand-address';

/** Shortest password that an account may have. */
export const shortestPassword = 12;

// OWASP's second recommendation for Argon2id, which is also this library's own default algorithm.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/**
 * Sign-in: accounts and sessions in Postgres, passwords as Argon2id. Nobody can make an account for themselves:
 * `createStaffLogin` does, for the first administrator and the demo.
 */
export function createAuth(sql: Sql, config: Pick<Config, 'origin' | 'secret'>, log: Log) {
  return betterAuth({
    baseURL: config.origin,
    basePath: '/api/auth',
    secret: config.secret,
    trustedOrigins: [config.origin],
    database: { db: kyselyOver(sql), type: 'postgres', schemaName: 'auth' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      password: { hash: hashPassword, verify: ({ hash: kept, password }) => verify(kept, password) },
    },
    user: {
      additionalFields: {
        organisation: { type: 'string', required: true, input: false },
        staff: { type: 'string', required: true, input: false },
      },
    },
    session: { expiresIn: 30 * 86_400, updateAge: 86_400 },
    // By address; an office shares one. Tries against one account are counted apart (routes/sign-in.ts).
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 600,
      customRules: { '/sign-in/email': { window: 60, max: 60 } },
    },
    advanced: {
      cookiePrefix: 'evenhand',
      useSecureCookies: config.origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [addressOfCaller] },
    },
    telemetry: { enabled: false },
    // Its messages may name an email, so only the level and the first words go into our log.
    logger: {
      level: 'warn',
      log: (level, message) =>
        log[level === 'error' ? 'error' : 'debug']({ library: 'better-auth' }, message.slice(0, 80)),
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
