// All of a record as one file that somebody who does not have Evenhand can check, with tools that every computer has:
//
//     README.txt  verify.sh  SHA256SUMS  manifest.json
//     chain.tsv                the hash of each entry, and the one before it
//     entries/0001-<kind>.json   the very bytes that were hashed
//     evidence/<id>-<name>       the files, whose hashes stand in their entries
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Entry } from '@evenhand/policy/entries/entry';
import { keptFileName } from '@evenhand/policy/entries/file-name';
import { hashedText } from '../db/canonical.ts';
import type { KnownEntry } from '../db/load-touched.ts';
import type { Bundle } from '../db/read-bundle.ts';
import type { Reader } from '../db/reader.ts';
import type { Evidence } from './evidence.ts';
import { uniqueNameOf } from './file-name.ts';

/** The bundle as a ZIP, made while it is read. A file that does not open breaks it off, so that a half is not taken for the whole. */
export function zipOf(bundle: Bundle, reader: Reader, evidence: Evidence, now: Date): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const broken = (error: Error): void => void output.destroy(error);
  zip.on('error', broken);
  const options = { mtime: now, mode: 0o100644 };
  const sums: string[] = [];
  const add = (name: string, text: string, mode = options.mode): void => {
    const bytes = Buffer.from(text);
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
    zip.addBuffer(bytes, name, { ...options, mode });
  };
  const entries = entriesOf(bundle.entries);
  // What no entry of the bundle names belongs to nothing in it.
  const files = bundle.files
    .filter(({ hash }) => entries.some(({ entry, text }) => entry.kind === 'evidence-added' && text?.includes(hash)))
    .map((file) => ({ ...file, name: `evidence/${uniqueNameOf({ ...file, name: nameOf(file, entries) })}` }));
  add('README.txt', readme(bundle, reader, now));
  add('verify.sh', verify, 0o100755);
  add('manifest.json', `${JSON.stringify(manifestOf(bundle, reader, now, entries, files), null, 2)}\n`);
  add(
    'chain.tsv',
    entries.map(({ name, text, previous, hash }) => `${text === null ? '-' : name}\t${previous}\t${hash}\n`).join(''),
  );
  for (const { name, text } of entries) if (text !== null) add(name, text);
  for (const { name, ...file } of files) {
    sums.push(`${file.hash}  ${name}\n`);
    zip.addReadStreamLazy(name, { ...options, compress: false }, (take) => {
      const content = Readable.from(evidence.read(file));
      content.on('error', broken);
      take(null, content);
    });
  }
  zip.addBuffer(Buffer.from(sums.join('')), 'SHA256SUMS', options);
  zip.end();
  return output;
}

interface Numbered {
  name: string;
  /** What was hashed; null when it was erased and so cannot be hashed again. */
  text: string | null;
  previous: string;
  hash: string;
  entry: Entry;
}

function entriesOf(known: readonly KnownEntry[]): Numbered[] {
  const erased = new Set(
    known
      .filter(({ entry }) => entry.kind === 'redacted' && entry.by === 'system' && entry.verdict === 'accepted')
      .map(({ entry }) => String(entry.body['entry'])),
  );
  return known.map(({ entry, hash, previousHash }, place) => ({
    name: `entries/${String(place + 1).padStart(4, '0')}-${entry.kind.replace(/[^a-z0-9-]+/gi, '-').slice(0, 60)}.json`,
    text: erased.has(entry.id) ? null : hashedText(entry),
    previous: previousHash?.toString('hex') ?? '-',
    hash: hash.toString('hex'),
    entry,
  }));
}

/** How the original was called where it was chosen, as the entry says that holds its hash. */
function nameOf({ part, hash }: Bundle['files'][number], entries: readonly Numbered[]): string | undefined {
  const said =
    part === 'original' &&
    entries.find(({ entry: { kind, body } }) => kind === 'evidence-added' && body['hash'] === hash);
  return said && said.text !== null ? keptFileName(String(said.entry.body['name'] ?? '')) : undefined;
}

function manifestOf(
  { record, reference }: Bundle,
  { organisation, staff, directory }: Reader,
  now: Date,
  entries: readonly Numbered[],
  files: readonly (Bundle['files'][number] & { name: string })[],
) {
  const arrived = new Set(files.map(({ evidence }) => evidence));
  const named = entries
    .filter(({ entry }) => entry.kind === 'evidence-added')
    .map(({ entry }) => String(entry.body['evidence']));
  return {
    form: 'evenhand-record-bundle',
    version: 1,
    organisation: { id: organisation, name: directory.organisation.name },
    record: { ...record, reference },
    savedAt: now.toISOString(),
    savedBy: staff.id,
    entries: entries.map(({ name, text, previous, hash, entry }) => ({
      ...{
        file: text === null ? null : name,
        number: entry.seq,
        id: entry.id,
        kind: entry.kind,
        by: entry.by,
        at: entry.at,
      },
      ...{ receivedAt: entry.receivedAt, verdict: entry.verdict, previous: previous === '-' ? null : previous, hash },
    })),
    files: files.map(({ name, evidence, part, bytes, type, hash }) => ({
      file: name,
      evidence,
      part,
      bytes,
      type,
      sha256: hash,
    })),
    notArrived: [...new Set(named)].filter((id) => !arrived.has(id)),
  };
}

const readme = (
  { record, reference }: Bundle,
  { staff, directory }: Reader,
  now: Date,
): string => `${directory.organisation.name}
${record.kind} ${reference ?? record.id}
Saved on ${now.toISOString()} by ${staff.name}, as far as they may see it.

WHAT IS HERE
  entries/       what was written on this record, one file each, in order
  evidence/      the files that belong to it; "display" is the copy to look at, "original" the file as it came
  chain.tsv      for each entry: its file, the hash of the entry before it, and its own
  manifest.json  all of this as data, with who wrote what and when, and what has not arrived
  SHA256SUMS     the SHA-256 of every file

HOW TO CHECK IT
  sh verify.sh   on Linux or a Mac; it prints what does not fit, or that everything does

By hand: "sha256sum -c SHA256SUMS" checks the files. The hash of an entry is the SHA-256 of the hash before it (32 bytes; nothing for
the first entry) followed by the bytes of its file. So no entry can be changed, taken out or put in without changing every hash after it.
An entry of kind evidence-added holds the SHA-256 of its file.
A dash for a file in chain.tsv is an entry whose personal words were lawfully erased; its hash still holds the chain together.
Where the hash before is not the one of the line above, an entry stands between that ${staff.name} may not read.

WHAT IT DOES NOT SHOW
Whoever runs the server could have written the whole chain anew. Against that the server makes an anchor over everything once a day; ask
${directory.organisation.name} for theirs of that day, and whether "pnpm verify" agrees with it.
`;

const verify = `#!/bin/sh
# Checks every file, and that each entry is the one that its chain was made of. Needs sha256sum or shasum, and perl.
cd "$(dirname "$0")" || exit 2
if command -v sha256sum >/dev/null 2>&1; then sum='sha256sum'; else sum='shasum -a 256'; fi
wrong=0
$sum -c SHA256SUMS 2>/dev/null | grep -v ': OK$' && wrong=1
tab=$(printf '\\t')
last=-
entries=0
while IFS="$tab" read -r file previous hash; do
  entries=$((entries + 1))
  if [ "$previous" != "$last" ]; then echo "before line $entries of chain.tsv: an entry stands between that is not here"; fi
  if [ "$file" != - ]; then
    made=$( { [ "$previous" = - ] || perl -e 'print pack "H*", shift' "$previous"; cat "$file"; } | $sum | cut -c 1-64)
    if [ "$made" != "$hash" ]; then echo "$file: is not what was hashed"; wrong=1; fi
  fi
  last=$hash
done < chain.tsv
while read -r hash file; do
  case "$file" in evidence/*)
    if ! grep -qs "$hash" entries/*.json; then echo "$file: no entry holds its hash"; wrong=1; fi ;;
  esac
done < SHA256SUMS
if [ "$wrong" -ne 0 ]; then echo 'It does not fit.'; exit 1; fi
echo "Everything fits: $entries entries, $(grep -c . SHA256SUMS) files."
`;
