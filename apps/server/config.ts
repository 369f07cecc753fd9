// The only reader of the environment. Everything else is handed what it needs.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { S3Settings } from './evidence/s3-store.ts';
import { logLevels } from './log.ts';
import type { LogLevel } from './log.ts';
import { makeFolder } from './make-folder.ts';
import { StartError } from './start-error.ts';

export type Config = {
  /** TCP port the server listens on (PORT, default 8080; 0 lets the system choose). */
  port: number;
  /** Address it listens on (HOST). Default: this machine only while the embedded database is used, else all. */
  host: string;
  /** Absolute folder for everything kept on disk (DATA_DIR, default `.data`; a relative one counts from the repository). */
  dataDir: string;
  /** Postgres to use (DATABASE_URL); absent means the embedded one under `dataDir`. */
  databaseUrl?: string;
  /** Scheme, host and port that browsers use (ORIGIN, default `http://localhost:PORT`), without a slash at the end. */
  origin: string;
  /** Signs sessions (SECRET, at least 32 characters); else made once and kept in `dataDir/secret`. */
  secret: string;
  /** The file that the secret is kept in; absent when SECRET gives it. */
  secretFile?: string;
  /** LOG_LEVEL, default `info`. */
  logLevel: LogLevel;
  /** Header in which a trusted proxy puts the caller's address (ADDRESS_HEADER); absent: the socket's address counts. */
  addressHeader?: string;
  /** Where files of evidence lie (EVIDENCE_STORE: `disk`, the default, is `dataDir/evidence`; `s3` asks for S3_ENDPOINT, ...). */
  evidence: 'disk' | S3Settings;
  /** The organisation's own sign-in (OIDC_ISSUER and the settings beside it); absent: people have passwords and passkeys. */
  openid?: OpenidConfig;
};

export type OpenidConfig = {
  /** OIDC_ISSUER: address of the provider, exactly as it calls itself. */
  issuer: string;
  /** OIDC_CLIENT_ID and OIDC_CLIENT_SECRET: how the provider knows this server. */
  clientId: string;
  clientSecret: string;
  /** OIDC_NAME: what people read on the button, after "Sign in with". */
  name: string;
};

type Environment = Record<string, string | undefined>;

const repository = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Reads and checks the settings; makes the data folder and, when none is given, the secret in it.
 * Throws a StartError of one sentence for the first bad value.
 */
export function readConfig(env: Environment): Config {
  const port = portOf(env);
  const databaseUrl = databaseUrlOf(env);
  const origin = originOf(env, port);
  const logLevel = logLevelOf(env);
  const addressHeader = addressHeaderOf(env);
  const evidence = evidenceOf(env);
  const givenSecret = secretOf(env);
  const openid = openidOf(env);
  const dataDir = dataDirOf(env);
  return {
    port,
    host: given(env, 'HOST') ?? (databaseUrl ? '0.0.0.0' : '127.0.0.1'),
    dataDir,
    databaseUrl,
    origin,
    secret: givenSecret ?? keptSecret(dataDir),
    secretFile: givenSecret === undefined ? secretFileIn(dataDir) : undefined,
    logLevel,
    addressHeader,
    openid,
    evidence,
  };
}

/** A setting that is empty or only spaces counts as not given. */
function given(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function portOf(env: Environment): number {
  const text = given(env, 'PORT') ?? '8080';
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new StartError(`PORT must be a whole number from 0 to 65535, and "${text}" is not.`);
  }
  return Number(text);
}

function databaseUrlOf(env: Environment): string | undefined {
  const text = given(env, 'DATABASE_URL');
  if (text === undefined) return undefined;
  // The value is not repeated: it may hold a password.
  const wrong = new StartError('DATABASE_URL must look like postgres://name:password@host:5432/database.');
  if (!URL.canParse(text)) throw wrong;
  const url = new URL(text);
  if (!['postgres:', 'postgresql:'].includes(url.protocol) || url.pathname.length < 2) throw wrong;
  return text;
}

function originOf(env: Environment, port: number): string {
  const text = given(env, 'ORIGIN') ?? `http://localhost:${port}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  if (!isPlain || !['http:', 'https:'].includes(url.protocol)) {
    throw new StartError(
      `ORIGIN must be a web address without a path, such as https://feedback.example.org, and "${text}" is not.`,
    );
  }
  return url.origin;
}

function logLevelOf(env: Environment): LogLevel {
  const text = given(env, 'LOG_LEVEL') ?? 'info';
  const level = logLevels.find((known) => known === text);
  if (!level) throw new StartError(`LOG_LEVEL must be one of ${logLevels.join(', ')}, and "${text}" is not.`);
  return level;
}

function addressHeaderOf(env: Environment): string | undefined {
  const text = given(env, 'ADDRESS_HEADER');
  if (text !== undefined && !/^[A-Za-z0-9-]+$/.test(text)) {
    throw new StartError(`ADDRESS_HEADER must be the name of a header, such as x-forwarded-for, and "${text}" is not.`);
  }
  return text?.toLowerCase();
}

function evidenceOf(env: Environment): 'disk' | S3Settings {
  const store = given(env, 'EVIDENCE_STORE') ?? 'disk';
  if (store === 'disk') return store;
  if (store !== 's3') throw new StartError(`EVIDENCE_STORE must be disk or s3, and "${store}" is neither.`);
  const needed = (name: string): string => {
    const value = given(env, name);
    if (value === undefined) throw new StartError(`EVIDENCE_STORE is s3, so ${name} must be given.`);
    return value;
  };
  const endpoint = needed('S3_ENDPOINT');
  if (!URL.canParse(endpoint) || !/^https?:/.test(endpoint)) {
    throw new StartError('S3_ENDPOINT must be a web address, such as https://s3.example.org.');
  }
  return {
    ...{ endpoint, bucket: needed('S3_BUCKET'), region: given(env, 'S3_REGION') ?? 'us-east-1' },
    ...{ accessKey: needed('S3_ACCESS_KEY'), secretKey: needed('S3_SECRET_KEY') },
  };
}

function secretOf(env: Environment): string | undefined {
  const text = given(env, 'SECRET');
  if (text !== undefined && text.length < 32) {
    throw new StartError('SECRET must be at least 32 characters long; leave it out and one is made for you.');
  }
  return text;
}

function openidOf(env: Environment): OpenidConfig | undefined {
  const issuer = given(env, 'OIDC_ISSUER');
  const names = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'] as const;
  if (issuer === undefined) {
    const lonely = names.find((name) => given(env, name) !== undefined);
    if (lonely) throw new StartError(`${lonely} says nothing without OIDC_ISSUER; give both or neither.`);
    return undefined;
  }
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  const isHere = url !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (!url || url.search || url.hash || !(url.protocol === 'https:' || (url.protocol === 'http:' && isHere))) {
    throw new StartError(
      `OIDC_ISSUER must be an https address, such as https://login.example.org, and "${issuer}" is not.`,
    );
  }
  const [clientId, clientSecret, name] = names.map((each) => {
    const value = given(env, each);
    if (value === undefined) throw new StartError(`OIDC_ISSUER needs ${each} beside it.`);
    return value;
  }) as [string, string, string];
  if (name.length > 40) throw new StartError('OIDC_NAME stands on a button and must not be longer than 40 characters.');
  return { issuer, clientId, clientSecret, name };
}

function dataDirOf(env: Environment): string {
  const dir = resolve(repository, given(env, 'DATA_DIR') ?? '.data');
  if (existsSync(dir) && !statSync(dir).isDirectory()) {
    throw new StartError(`DATA_DIR must be a folder, and ${dir} is a file.`);
  }
  try {
    makeFolder(dir);
  } catch (error) {
    throw new StartError(`The data folder ${dir} cannot be made (${codeOf(error)}); choose another with DATA_DIR.`);
  }
  return dir;
}

const secretFileIn = (dataDir: string): string => join(dataDir, 'secret');

/** Made by whichever process comes first: `wx` fails for the second, which then reads what the first wrote. */
function keptSecret(dataDir: string): string {
  const file = secretFileIn(dataDir);
  try {
    try {
      writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length >= 32) return secret;
  } catch (error) {
    throw new StartError(`The secret in ${file} cannot be read or written (${codeOf(error)}).`);
  }
  throw new StartError(`The secret in ${file} is too short; delete the file and a new one is made.`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
