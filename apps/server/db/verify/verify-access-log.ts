import type { Anchor } from '../anchor.ts';
import type { Queries } from '../open.ts';
import { paged } from '../paged.ts';
import { logColumns, logHash, type LogLine } from '../seal-access-log.ts';
import { after, type Findings } from './findings.ts';

interface Asked {
  sql: Queries;
  organisation: string;
  anchors: readonly Anchor[];
  findings: Findings;
  onProgress: (lines: number) => void;
}

/** The link in the chain; null in the line: it is not in the log any more. */
type Link = { number: number; link_seq: number; hash: Buffer } & { [Key in keyof LogLine]: LogLine[Key] | null };

/** The chain over the access log, and that every line of the log stands in it or waits. Answers with how many do which. */
export async function verifyAccessLog({ sql, organisation, anchors, findings, onProgress }: Asked) {
  const say = (what: string): void => findings.add({ at: after.accessLog, what: `access log: ${what}` });
  let expected = 1;
  let previous: Buffer | null = null;
  let doubtful: { line: string; computed: Buffer } | undefined;
  let nextAnchor = 0;
  /** The chain at the place where an anchor saw it. */
  const anchored = (number: number, hash: Buffer | null): void => {
    for (let anchor = anchors[nextAnchor]; anchor && anchor.access_number <= number; anchor = anchors[++nextAnchor]) {
      const isSame =
        anchor.access_number < number || (hash === null ? !anchor.access_hash : anchor.access_hash?.equals(hash));
      if (!isSame) say(`the chain at ${number} is not the one that anchor ${anchor.number} of ${anchor.day} saw`);
    }
  };
  anchored(0, null);
  const pages = paged<Link>(
    (last) => sql<Link[]>`
      select c.number, c.seq as link_seq, c.hash, ${logColumns(sql)}
      from access_chain as c left join access_log as l on l.organisation = c.organisation and l.seq = c.seq
      where c.organisation = ${organisation} and c.number > ${last?.number ?? 0} order by c.number limit 1000`,
  );
  for await (const some of pages) {
    for (const link of some) {
      const { number, hash } = link;
      const line = `line ${number} (number ${link.link_seq} of the log)`;
      if (number !== expected) {
        say(`line ${expected} is missing from the chain`);
        // What follows is read from where it says it stands.
        previous = null;
      }
      const isBroken = number !== expected;
      expected = number + 1;
      if (!isLine(link)) say(`${line} is missing`);
      else if (!isBroken) {
        const computed = logHash(link, previous);
        const isItself = computed.equals(hash);
        const isAfterChangedHash = !isItself && doubtful !== undefined && logHash(link, doubtful.computed).equals(hash);
        if (doubtful) say(`${doubtful.line}: its ${isAfterChangedHash ? 'hash' : 'content'} was changed`);
        doubtful = isItself || isAfterChangedHash ? undefined : { line, computed };
      }
      previous = hash;
      anchored(number, hash);
    }
    onProgress(some.length);
  }
  if (doubtful) say(`${doubtful.line}: its content or its hash was changed`);
  const further = anchors[nextAnchor];
  if (further) {
    const saw = `the anchor of ${further.day} counted ${further.access_number} lines`;
    say(`lines ${expected} to ${further.access_number} are missing at the end: ${saw}`);
  }
  const [count] = await sql<{ waiting: number; lost: number; first: number | null }[]>`
    select count(u.seq)::int as waiting, count(*) filter (where u.seq is null)::int as lost,
      min(l.seq) filter (where u.seq is null) as first
    from access_log as l left join access_unsealed as u using (organisation, seq)
    where l.organisation = ${organisation}
      and not exists (select from access_chain as c where c.organisation = l.organisation and c.seq = l.seq)`;
  if (count && count.lost > 0) say(`number ${count.first} of the log is neither in the chain nor waiting for it`);
  return { sealed: expected - 1, waiting: count?.waiting ?? 0 };
}

const isLine = (link: Link): link is Link & LogLine => link.seq !== null;
