import { cpus, totalmem } from 'node:os';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repoRoot } from '../../support/tree.ts';
import { asksOf } from './asks.ts';
import { pullOutOf } from './flat.ts';
import { killed, memory } from './killed.ts';
import { live } from './live.ts';
import { measurePeer, peers } from './peers.ts';
import { openPlace, type Place } from './place.ts';
import { pushedByMany, read, sharesOf, total, type Compared, type Shares } from './push-and-pull.ts';

export interface Row {
  what: string;
  figure: string;
  bar: string;
  reached: boolean;
}

const round = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const sizes = [1000, 10_000, 100_000, 1_000_000];
const runs = 5;

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const shareOf = (all: readonly Compared[]): number => medianOf(all.map(({ raw, other }) => raw / other));

function compared(what: string, count: number, all: readonly Compared[], bar: number): Row {
  const rate = (pick: (one: Compared) => number): string => round.format(Math.round(count / medianOf(all.map(pick))));
  const figure = `${round.format(shareOf(all))} of raw (${rate(({ other }) => other)} against ${rate(({ raw }) => raw)} entries a second)`;
  return { what, figure, bar: `at least ${bar}`, reached: shareOf(all) >= bar };
}

/** Runs all of it, prints each row as it comes, and says how many bars were missed. `largest`: of the databases pulled from. */
export async function runSync(largest: number): Promise<number> {
  const rows: Row[] = [];
  const add = (row: Row): void => {
    rows.push(row);
    console.log(`${row.reached ? 'ok    ' : 'MISSED'}  ${row.what}\n        ${row.figure}; ${row.bar}`);
  };
  const ours: Shares[] = [];
  for (let run = 0; run < runs; run += 1) {
    await inPlace(async (place) => {
      await place.found('one');
      ours.push(
        await sharesOf(place.sql, async (person) =>
          asksOf(place.app.directUrl, await place.signIn('one', `s${person}`)),
        ),
      );
    });
  }
  const [push, pull, many] = [ours.map((one) => one.push), ours.map((one) => one.pull), ours.map((one) => one.many)];
  add(compared('push 10,000 entries, one client, batches of 200', total, push, 0.32));
  add(compared('pull 12,000 entries to a new device, ten times', read, pull, 0.5));
  add(compared('50 clients at once, 100 entries each, five times', pushedByMany, many, 0.45));
  for (const peer of peers) for (const row of await besidePeer(peer, { push, pull, many })) add(row);
  await inPlace(async (place) => {
    for (const listeners of [1, 100]) {
      const { p50, p95 } = await live(place, listeners);
      const figure = `p50 ${round.format(p50)} ms, p95 ${round.format(p95)} ms`;
      add({ what: `live to ${listeners}`, figure, bar: 'p95 under 250 ms', reached: p95 < 250 });
    }
    const kept = await killed(place);
    const figure = `${kept.lost} lost and ${kept.twice} twice of ${kept.acknowledged} acknowledged`;
    add({ what: 'killed with -9 in the middle', figure, bar: 'none', reached: kept.lost + kept.twice === 0 });
    const { samples } = await memory(place, 60, place.app.pid());
    const [first = 0, last = 0] = [samples[1], samples.at(-1)];
    const grown = `${samples.map((each) => Math.round(each)).join(', ')} MB over a minute of pushes and pulls`;
    add({
      what: 'memory of the server',
      figure: grown,
      bar: 'no growth after the first third',
      reached: last < first * 1.25,
    });
  });
  await inPlace(async (place) => {
    const flat = [];
    for (const held of sizes.filter((size) => size <= largest)) flat.push(await pullOutOf(place, held));
    const [small] = flat;
    for (const { held, changes, nothing } of flat) {
      const times = changes / (small?.changes ?? changes);
      const figure = `${round.format(changes)} ms (${round.format(times)} times the first); nothing new ${round.format(nothing)} ms`;
      const what = `pull 100 changes out of ${held.toLocaleString('en-GB')}`;
      add({ what, figure, bar: 'at most 1.5 times the first', reached: times <= 1.5 });
    }
  });
  await write(rows);
  return rows.filter(({ reached }) => !reached).length;
}

/** The same work by another server. One that loses what it acknowledged is no rival. */
async function besidePeer(
  peer: (typeof peers)[number],
  ours: Record<keyof Shares, readonly Compared[]>,
): Promise<Row[]> {
  const theirs: Shares[] = [];
  let kept = { lost: 0, acknowledged: 0 };
  for (let run = 0; run < runs; run += 1) {
    await inPlace(async ({ sql }) => {
      const { shares, ...killed } = await measurePeer(peer, sql);
      theirs.push(shares);
      kept = { lost: kept.lost + killed.lost, acknowledged: kept.acknowledged + killed.acknowledged };
    });
  }
  const works = [
    ['push', 'push'],
    ['pull', 'pull'],
    ['50 clients', 'many'],
  ] as const;
  return [
    ...works.map(([what, key]): Row => {
      const [share, our] = [shareOf(theirs.map((one) => one[key])), shareOf(ours[key])];
      const figure = `${round.format(share)} of raw, ours ${round.format(our)}`;
      const reached = our > share || kept.lost > 0;
      return { what: `${what}: ${peer.name}`, figure, bar: 'ours is ahead, or it loses', reached };
    }),
    {
      ...{ what: `killed with -9: ${peer.name}`, figure: `${kept.lost} lost of ${kept.acknowledged} acknowledged` },
      ...{ bar: 'none of ours', reached: true },
    },
  ];
}

/** Each on a database and a server of its own: what one leaves behind does not slow the next. */
async function inPlace(work: (place: Place) => Promise<void>): Promise<void> {
  const place = await openPlace();
  try {
    await work(place);
  } finally {
    await place.close();
  }
}

async function write(rows: readonly Row[]): Promise<void> {
  const [cpu] = cpus();
  const machine = `${cpus().length} cores of ${cpu?.model.trim() ?? 'an unknown kind'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.version}`;
  const lines = rows.map(
    ({ what, figure, bar, reached }) => `| ${what} | ${figure} | ${bar} | ${reached ? 'yes' : '**no**'} |`,
  );
  const text = `# What sync costs

Written by \`pnpm bench sync\`, on ${machine}. Everything ran on that machine: clients, server and Postgres.

*Raw* is Postgres itself, in the same run: the same rows by multi-row insert into a table with the same keys and indexes, and by a plain
select of all of them. Our server does the same work over HTTP for a signed-in person, with every entry checked by the policy, folded into its
record, chained by hash, and each one's audience asked twice, by the query and by the database's own policies (decision 24). Raw and
server take turns, batch by batch, and the three comparisons are medians of ${runs} runs, each on a new database
that waits for its disk. Before anything counts, 2,000 entries are pushed, all are read ten times, and the 50 have pushed once, on both sides and with every
server: a process that has just begun still compiles what it runs, a connection is opened once, and servers run for months. Each turn begins
with the garbage of the one before collected, so that nobody pays for another's.

| what | figure | bar | reached |
| --- | --- | --- | --- |
${lines.join('\n')}

For the pulls out of large databases the entries were copied in the database from twenty that the server had taken, each with a row for
its record, and the hundred changes were pushed to the server; figures are medians of fifteen. Other sync servers do the same
work with nothing checked, folded or chained, and for everybody, beside the same raw Postgres in turns; express-pouchdb is pushed to as its own clients do, by the
replication protocol of CouchDB. Live news was not measured with them.
`;
  await writeFile(join(repoRoot, 'docs/benchmarks.md'), text);
}
