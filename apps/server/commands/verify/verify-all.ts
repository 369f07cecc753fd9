import type { Anchor } from '../../db/anchor.ts';
import { listOrganisations } from '../../db/list-organisations.ts';
import { atOneMoment, type Sql } from '../../db/open.ts';
import { verifyOrganisation, type Verified } from '../../db/verify/verify-organisation.ts';
import type { KeptAnchor } from './anchor-file.ts';

export interface VerifyAll {
  sql: Sql;
  /** Anchors that were kept elsewhere. */
  elsewhere: readonly KeptAnchor[];
  caches: boolean;
  /** Only this one; all when left out. */
  organisation?: string;
  say: (line: string) => void;
}

/** One line for each organisation, as of one moment. `newest` are the last anchors of those that are sound. */
export async function verifyAll({ sql, elsewhere, caches, organisation: only, say }: VerifyAll) {
  return atOneMoment(sql, async (tx) => {
    const here = (await listOrganisations(tx)).map(({ id }) => id);
    const kept = new Set(elsewhere.map(({ organisation }) => organisation));
    const asked = [...new Set([...here, ...kept])].filter((id) => only === undefined || id === only).sort();
    const newest: Anchor[] = [];
    let isSound = true;
    if (asked.length === 0)
      say(only === undefined ? 'There is no organisation here.' : `There is no organisation ${only}.`);
    for (const organisation of asked) {
      const started = performance.now();
      const verified = await verifyOrganisation(tx, organisation, {
        caches,
        onErased: (line) => say(`${organisation}: ${line}`),
      });
      const differs = differenceFrom(elsewhere, verified, here);
      say(lineOf(verified, differs, (performance.now() - started) / 1000));
      const last = verified.anchors.at(-1);
      if (verified.breaks > 0 || differs !== undefined) isSound = false;
      else if (last) newest.push(last);
    }
    return { isSound: isSound && asked.length > 0, newest };
  });
}

/** What was kept elsewhere and is not so here; undefined when all is the same. */
function differenceFrom(elsewhere: readonly KeptAnchor[], { organisation, anchors }: Verified, here: string[]) {
  for (const kept of elsewhere) {
    if (kept.organisation !== organisation) continue;
    const name = `anchor ${kept.number} of ${kept.day}, kept elsewhere,`;
    if (!here.includes(organisation)) return `${name} names an organisation that is not here`;
    const ours = anchors.find(({ number }) => number === kept.number);
    if (!ours) return `${name} is not here`;
    if (ours.hash.toString('hex') !== kept.hash) return `${name} is another one here`;
  }
  return undefined;
}

function lineOf(verified: Verified, differs: string | undefined, seconds: number): string {
  const { organisation, entries, records, erased, sealed, waiting, anchors, breaks, first } = verified;
  const rate = Math.round((entries + sealed) / Math.max(seconds, 0.001));
  const last = anchors.at(-1);
  const read = [
    `${entries} entries on ${records} records`,
    ...(erased > 0 ? [`${erased} erased lawfully`] : []),
    `${sealed} lines of the access log and ${waiting} not sealed yet`,
    last ? `anchored until ${last.day} (${last.hash.toString('hex')})` : 'no anchor yet',
    `${rate} a second`,
  ].join(', ');
  if (breaks === 0 && differs === undefined) return `${organisation}: sound. ${read}`;
  const count = breaks + (differs === undefined ? 0 : 1);
  const said = first?.what ?? differs ?? '';
  const also = first && differs !== undefined ? `; also, ${differs}` : '';
  return `${organisation}: BROKEN, ${count === 1 ? 'in one place' : `in ${count} places, first`}: ${said}${also}. ${read}`;
}
