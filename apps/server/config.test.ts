import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { StartError } from './start-error.ts';

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'config-test-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('readConfig', () => {
  test('needs no setting but where the data goes', () => {
    const { secret, secretFile, ...others } = readConfig({ DATA_DIR: dataDir });
    expect(others).toEqual({
      port: 8080,
      host: '127.0.0.1',
      dataDir,
      databaseUrl: undefined,
      origin: 'http://localhost:8080',
      logLevel: 'info',
      addressHeader: undefined,
      evidence: 'disk',
    });
    expect(secretFile).toBe(join(dataDir, 'secret'));
    expect(secret).toMatch(/^[\w-]{43}$/);
  });

  test('takes what is given, and spaces or nothing as not given', () => {
    const config = readConfig({
      DATA_DIR: dataDir,
      PORT: ' 9000 ',
      HOST: '',
      DATABASE_URL: 'postgres://evenhand:pass@db.example:5432/evenhand',
      ORIGIN: 'https://feedback.example.org/',
      SECRET: 's'.repeat(32),
      LOG_LEVEL: 'warn',
      ADDRESS_HEADER: 'X-Forwarded-For',
    });
    expect(config).toEqual({
      port: 9000,
      host: '0.0.0.0',
      dataDir,
      databaseUrl: 'postgres://evenhand:pass@db.example:5432/evenhand',
      origin: 'https://feedback.example.org',
      secret: 's'.repeat(32),
      logLevel: 'warn',
      addressHeader: 'x-forwarded-for',
      evidence: 'disk',
    });
    expect(existsSync(join(dataDir, 'secret'))).toBe(false);
  });

  test('takes a bucket for evidence, and says which part of it is missing', () => {
    const s3 = {
      S3_ENDPOINT: 'https://s3.example.org',
      S3_BUCKET: 'evidence',
      S3_ACCESS_KEY: 'key',
      S3_SECRET_KEY: 'other',
    };
    const read = (given: object) => readConfig({ DATA_DIR: dataDir, EVIDENCE_STORE: 's3', ...given }).evidence;
    expect(read(s3)).toEqual({
      ...{ endpoint: 'https://s3.example.org', bucket: 'evidence', region: 'us-east-1' },
      ...{ accessKey: 'key', secretKey: 'other' },
    });
    expect(() => read({ ...s3, S3_BUCKET: ' ' })).toThrow('EVIDENCE_STORE is s3, so S3_BUCKET must be given.');
    expect(() => read({ ...s3, S3_ENDPOINT: 's3.example.org' })).toThrow('S3_ENDPOINT must be a web address');
    expect(() => read({ EVIDENCE_STORE: 'tape' })).toThrow('EVIDENCE_STORE must be disk or s3, and "tape" is neither.');
  });

  test('counts a relative data folder from the repository, wherever it is started', () => {
    const name = `.data/config-test-${process.pid}`;
    const made = readConfig({ DATA_DIR: name, SECRET: 's'.repeat(32) }).dataDir;
    rmSync(made, { recursive: true });
    expect(made).toBe(fileURLToPath(new URL(`../../${name}`, import.meta.url)));
  });

  test('makes the secret once, and keeps it from other accounts', () => {
    const { secret } = readConfig({ DATA_DIR: dataDir });
    expect(readConfig({ DATA_DIR: dataDir }).secret).toBe(secret);
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
  });

  const addressRule = 'ORIGIN must be a web address without a path, such as https://feedback.example.org, and';
  const issuerRule = 'OIDC_ISSUER must be an https address, such as https://login.example.org, and';
  const databaseRule = 'DATABASE_URL must look like postgres://name:password@host:5432/database.';

  test.each<[string, string, string]>([
    ['PORT', 'eighty', 'PORT must be a whole number from 0 to 65535, and "eighty" is not.'],
    ['PORT', '70000', 'PORT must be a whole number from 0 to 65535, and "70000" is not.'],
    ['PORT', '-1', 'PORT must be a whole number from 0 to 65535, and "-1" is not.'],
    [
      'LOG_LEVEL',
      'loud',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, and "loud" is not.',
    ],
    ['SECRET', 'short', 'SECRET must be at least 32 characters long; leave it out and one is made for you.'],
    [
      'ADDRESS_HEADER',
      'no: good',
      'ADDRESS_HEADER must be the name of a header, such as x-forwarded-for, and "no: good" is not.',
    ],
    ['ORIGIN', 'feedback.example.org', `${addressRule} "feedback.example.org" is not.`],
    ['ORIGIN', 'https://example.org/path', `${addressRule} "https://example.org/path" is not.`],
    ['ORIGIN', 'ftp://example.org', `${addressRule} "ftp://example.org" is not.`],
    ['ORIGIN', 'https://a:b@example.org', `${addressRule} "https://a:b@example.org" is not.`],
    ['DATABASE_URL', 'db.example', databaseRule],
    ['DATABASE_URL', 'mysql://db.example/evenhand', databaseRule],
    ['DATABASE_URL', 'postgres://db.example', databaseRule],
    ['OIDC_ISSUER', 'login.example.org', `${issuerRule} "login.example.org" is not.`],
    ['OIDC_ISSUER', 'http://login.example.org', `${issuerRule} "http://login.example.org" is not.`],
    ['OIDC_ISSUER', 'https://login.example.org', 'OIDC_ISSUER needs OIDC_CLIENT_ID beside it.'],
    ['OIDC_NAME', 'Login', 'OIDC_NAME says nothing without OIDC_ISSUER; give both or neither.'],
  ])('refuses %s %s with one sentence and makes nothing', (name, value, message) => {
    expect(() => readConfig({ DATA_DIR: join(dataDir, 'new'), [name]: value })).toThrow(new StartError(message));
    expect(existsSync(join(dataDir, 'new'))).toBe(false);
  });

  test('takes the sign-in of the organisation whole, and a short name for its button', () => {
    const given = {
      ...{ DATA_DIR: dataDir, OIDC_ISSUER: 'https://login.example.org/tenant', OIDC_CLIENT_ID: 'evenhand' },
      ...{ OIDC_CLIENT_SECRET: 'secret', OIDC_NAME: 'City login' },
    };
    expect(readConfig(given).openid).toEqual({
      ...{ issuer: 'https://login.example.org/tenant', clientId: 'evenhand', clientSecret: 'secret' },
      name: 'City login',
    });
    expect(readConfig({ DATA_DIR: dataDir }).openid).toBeUndefined();
    expect(() => readConfig({ ...given, OIDC_NAME: 'x'.repeat(41) })).toThrow(/^OIDC_NAME stands on a button/);
  });

  test('says which data folder cannot be used', () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, 'kept');
    expect(() => readConfig({ DATA_DIR: file })).toThrow(`DATA_DIR must be a folder, and ${file} is a file.`);
    const below = join(file, 'below');
    expect(() => readConfig({ DATA_DIR: below })).toThrow(
      `The data folder ${below} cannot be made (ENOTDIR); choose another with DATA_DIR.`,
    );
    expect(readFileSync(file, 'utf8')).toBe('kept');
  });

  test.runIf(process.getuid?.() !== 0)('says when the data folder may not be written', () => {
    chmodSync(dataDir, 0o500);
    expect(() => readConfig({ DATA_DIR: dataDir })).toThrow('cannot be read or written (EACCES)');
    chmodSync(dataDir, 0o700);
  });

  test('refuses a kept secret that is too short', () => {
    writeFileSync(join(dataDir, 'secret'), 'abc');
    expect(() => readConfig({ DATA_DIR: dataDir })).toThrow('is too short; delete the file and a new one is made.');
  });
});
