import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { genericOAuth, type GenericOAuthConfig } from 'better-auth/plugins';
import type { Config } from './config.ts';
import { kyselyOver } from './db/kysely.ts';
import { writeChange } from './db/log-change.ts';
import type { Sql } from './db/open.ts';
import { loginOf } from './db/staff-logins.ts';
import type { Log } from './log.ts';

/** The header in which the sign-in library is told the caller's address; set by us, never taken from outside. */
export const addressOfCaller = 'x-evenhand-address';

/** Shortest password that an account may have. */
export const shortestPassword = 12;

// OWASP's second recommendation for Argon2id, which is also this library's own default algorithm.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** The word by which a refused sign-in says that the account is closed. */
export const closedAccount = 'account-closed';

/**
 * Sign-in: accounts and sessions in Postgres; passwords as Argon2id, passkeys, and with `openid` the organisation's own
 * sign-in. Nobody can make an account for themselves: `createStaffLogin` does, for the first administrator, for colleagues
 * and for the demo.
 */
export function createAuth(sql: Sql, config: Pick<Config, 'origin' | 'secret'>, log: Log, openid?: GenericOAuthConfig) {
  const isOpen = async (user: string): Promise<boolean> => (await loginOf(sql, user))?.closed === false;
  const isSecure = config.origin.startsWith('https:');
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
      // Before an account is tied to the organisation's own sign-in: one that is closed is not.
      validateUserInfo: async ({ user }) =>
        user.id !== undefined && (await isOpen(user.id)) ? undefined : { error: closedAccount },
    },
    account: {
      // Whoever proves the address at the organisation's own sign-in is the person who has the account; see openid.ts.
      accountLinking: { enabled: true },
      updateAccountOnSignIn: false,
    },
    session: {
      expiresIn: 30 * 86_400,
      updateAge: 86_400,
      // A passkey is added by somebody who signed in within the last hour, not by whoever finds the screen open.
      freshAge: 3600,
    },
    databaseHooks: {
      // The keys to somebody's account elsewhere are of no use here, and so are not kept.
      account: {
        create: {
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
      // Every way of signing in ends here.
      session: {
        create: {
          before: async ({ userId }) => {
            if (await isOpen(userId)) return;
            throw new APIError('FORBIDDEN', { code: closedAccount, message: 'The account is closed.' });
          },
          after: async ({ userId, id }) => {
            const login = await loginOf(sql, userId);
            if (!login) return;
            const { organisation, staff } = login;
            await writeChange(sql, { organisation, actor: staff, act: 'signed-in', detail: { staff, session: id } });
          },
        },
      },
    },
    hooks: {
      // The library only prefers that a key knows its owner; without that, whoever finds the phone is in.
      after: createAuthMiddleware(async (ctx) => {
        if (ctx.path !== '/passkey/generate-authenticate-options') return;
        const options = ctx.context.returned;
        if (typeof options !== 'object' || options === null || options instanceof Error) return;
        return ctx.json({ ...options, userVerification: 'required' });
      }),
    },
    plugins: [
      passkey({
        rpID: new URL(config.origin).hostname,
        rpName: 'Evenhand',
        origin: config.origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: async ({ verification, user }) => {
            if (!verification.registrationInfo?.userVerified) throw notVerified();
            const login = await loginOf(sql, user.id);
            if (!login) throw notVerified();
            const { organisation, staff } = login;
            await writeChange(sql, { organisation, actor: staff, act: 'passkey-added', detail: { staff } });
          },
        },
        authentication: {
          afterVerification: async ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw notVerified();
          },
        },
      }),
      ...(openid ? [genericOAuth({ config: [openid] })] : []),
    ],
    // By address; an office shares one. Tries against one account are counted apart (routes/sign-in.ts).
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 600,
      customRules: {
        '/sign-in/email': { window: 60, max: 60 },
        '/passkey/generate-authenticate-options': { window: 60, max: 120 },
        '/passkey/verify-authentication': { window: 60, max: 60 },
        '/callback/*': { window: 60, max: 60 },
      },
    },
    onAPIError: { errorURL: `${config.origin}/app/sign-in/` },
    advanced: {
      // `__Host-`: browsers take it from this very host alone. The library would write `__Secure-`, which neighbours may set.
      cookiePrefix: isSecure ? '__Host-evenhand' : 'evenhand',
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure: isSecure },
      // Two questions for a session and whose it is: the library's join takes it longer to write than both.
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

const notVerified = () =>
  new APIError('BAD_REQUEST', { code: 'not-verified', message: 'The key did not ask who is there.' });

export type Auth = ReturnType<typeof createAuth>;
