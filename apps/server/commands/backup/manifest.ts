// What a back-up is: a folder with one packed file for each table, the files of each store, and a manifest that knows every one
// of them by its SHA-256, and itself.
//
//   <folder>/manifest.json
//   <folder>/tables/<schema>.<table>.gz      PostgreSQL's text form (COPY), gzip
//   <folder>/files/<store>/…                 as they lie there
//   <folder>/secret                          only when asked for
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { readMigrations } from '../../db/migrate.ts';
import { StartError } from '../../start-error.ts';

export const format = 1;

/** No way out of the folder that it is read from. */
const path = z.string().refine((text) => text !== '' && normalize(text) === text && !/^[/\\]|^\.\.|\\/.test(text));
const part = z.strictObject({ path, bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const schema = z.strictObject({
  format: z.literal(format),
  /** The moment that it shows. */
  at: z.iso.datetime(),
  migrations: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  tables: z.array(part.extend({ name: z.string(), columns: z.array(z.string()), rows: z.int().min(0) })),
  files: z.array(part.extend({ store: z.string(), name: path })),
  secret: z.nullable(part),
});

export type Manifest = z.infer<typeof schema>;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Its own hash stands below it. */
export const spellManifest = (manifest: Manifest): string => {
  const text = JSON.stringify(manifest, null, 1);
  return `${text}\n${hashOf(text)}\n`;
};

/**
 * Reads the manifest and every file that it names. Throws a StartError of one sentence when anything is missing, was changed, or is
 * of another version of Evenhand than this.
 */
export async function readSound(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new StartError(
      `${folder} is not a back-up: its manifest.json cannot be read (${error.code ?? error.message}).`,
    );
  });
  const end = text.lastIndexOf('\n', text.length - 2);
  if (end < 0 || text.slice(end + 1) !== `${hashOf(text.slice(0, end))}\n`) {
    throw new StartError(`The back-up in ${folder} is damaged: its manifest.json was changed.`);
  }
  const json: unknown = JSON.parse(text.slice(0, end));
  const isOurs = typeof json === 'object' && json !== null && 'format' in json && json.format === format;
  const read = schema.safeParse(json);
  if (!isOurs || !read.success) {
    throw new StartError(`The back-up in ${folder} has a form that this version of Evenhand does not read.`);
  }
  await refuseOtherVersion(folder, read.data);
  for (const each of partsOf(read.data)) await refuseDamaged(folder, each);
  return read.data;
}

type Part = z.infer<typeof part>;
const partsOf = ({ tables, files, secret }: Manifest): Part[] => [...tables, ...files, ...(secret ? [secret] : [])];

async function refuseOtherVersion(folder: string, { migrations }: Manifest): Promise<void> {
  const ours = await readMigrations();
  const differs = ours.findIndex(
    ({ name, sha256 }, at) => migrations[at]?.name !== name || migrations[at].sha256 !== sha256,
  );
  if (differs < 0 && migrations.length === ours.length) return;
  const theirs = migrations.at(-1)?.name ?? 'none';
  throw new StartError(
    `The back-up in ${folder} is of another version of Evenhand (its last migration is ${theirs}, here it is ` +
      `${ours.at(-1)?.name ?? 'none'}); restore it with that version and then start this one.`,
  );
}

async function refuseDamaged(folder: string, { path: name, bytes, sha256 }: Part): Promise<void> {
  const hash = createHash('sha256');
  let length = 0;
  try {
    await pipeline(createReadStream(join(folder, name)), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        hash.update(chunk);
        length += chunk.length;
      }
    });
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new StartError(
      `The back-up in ${folder} is damaged: ${name} ${isMissing ? 'is missing' : 'cannot be read'}.`,
      {
        cause: error,
      },
    );
  }
  if (length !== bytes || hash.digest('hex') !== sha256) {
    throw new StartError(`The back-up in ${folder} is damaged: ${name} was changed.`);
  }
}
