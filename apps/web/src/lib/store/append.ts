import { check } from '@evenhand/policy/derive/check';
import { entryKind } from '@evenhand/policy/entries/index';
import { envelope, type Entry } from '@evenhand/policy/entries/entry';
import { packName } from '@evenhand/policy/packs/pack';
import type { Refusal } from '@evenhand/policy/refusals';
import { words } from '#lib/words/index.ts';
import {
  coveredBy,
  entriesOf,
  foldOf,
  nowOf,
  packFor,
  packOf,
  personOf,
  storedEntriesOf,
  type Keeper,
} from './keeper.ts';
import type { Appended, NewEntry } from './port.ts';
import { toDoc } from './schema.ts';
import { problemOf } from './problem.ts';

/** What is already on the device of the records that a batch touches, and what the batch itself adds, in order. */
class Known {
  readonly #keeper: Keeper;
  readonly #entries = new Map<string, Entry[]>();
  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }
  async of(id: string): Promise<Entry[]> {
    let entries = this.#entries.get(id);
    if (!entries) this.#entries.set(id, (entries = await storedEntriesOf(this.#keeper, id)));
    return entries;
  }
}

const begins = (entry: Pick<Entry, 'record' | 'kind'>): boolean =>
  entryKind(entry.record.kind, entry.kind)?.begins === 'always';

function complete(keeper: Keeper, draft: NewEntry, known: readonly Entry[]): Entry {
  const now = nowOf(keeper);
  const at = draft.at ?? now;
  const first = known.find(begins) ?? known[0];
  const pack = first ? packOf([first], keeper, draft.record.kind) : packFor(keeper, coveredBy(draft.record.kind), at);
  return {
    id: keeper.device.newId(),
    record: { kind: draft.record.kind, id: draft.record.id },
    kind: draft.kind,
    at,
    recordedAt: now,
    by: keeper.staff.id,
    device: keeper.enrolment.id,
    pack: first?.pack ?? packName(pack),
    body: withoutUndefined(draft.body),
  };
}

/** JSON has no `undefined`; a field that was left out must not be there at all, or the hash would differ from the server's. */
const withoutUndefined = (body: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(body)) as Record<string, unknown>;

/** The first thing that is wrong with an entry's shape, as one sentence; null when nothing is. */
function shapeProblem(entry: Entry): string | null {
  const rule = entryKind(entry.record.kind, entry.kind);
  if (!rule) return words.store.unknownKind(entry.kind);
  const outer = envelope.safeParse(entry);
  const issue = outer.success ? rule.schema.safeParse(entry.body).error?.issues[0] : outer.error.issues[0];
  return issue ? words.store.wrongField(issue.path.map(String).join('.'), issue.message) : null;
}

/**
 * The one way to write. Makes the entries, asks the policy, and stores all of them in one transaction or none.
 * An act that is refused is not written; the answer says why.
 */
export const append = (
  keeper: Keeper,
  drafts: readonly NewEntry[],
  written: (entries: Entry[]) => void,
): Promise<Appended> =>
  // Two tabs that save the same form take turns, so that the second finds what the first wrote.
  keeper.device.inTurn(`${keeper.database.name} append`, () => appendNow(keeper, drafts, written));

async function appendNow(
  keeper: Keeper,
  drafts: readonly NewEntry[],
  written: (entries: Entry[]) => void,
): Promise<Appended> {
  const known = new Known(keeper);
  const begun = new Set<string>();
  const entries: Entry[] = [];
  for (const draft of drafts) {
    const before = await known.of(draft.record.id);
    // Begun by this person before: the whole of it was saved then, and is not written a second time.
    if (begins(draft) && before.some((entry) => begins(entry) && entry.by === keeper.staff.id))
      begun.add(draft.record.id);
    if (begun.has(draft.record.id)) continue;
    const entry = complete(keeper, draft, before);
    const problem = shapeProblem(entry);
    if (problem !== null) return { saved: false, problem };
    const refusals = refusalsOf(keeper, entry, before);
    if (refusals.length > 0) return { saved: false, refusals };
    before.push(entry);
    entries.push(entry);
  }
  try {
    const { error } = await keeper.database.entries.bulkInsert(entries.map(toDoc));
    if (error[0]) return { saved: false, problem: words.store.notStored };
  } catch (error) {
    return { saved: false, problem: problemOf(error) };
  }
  written(entries);
  return { saved: true, entries };
}

function refusalsOf(keeper: Keeper, entry: Entry, before: readonly Entry[]): Refusal[] {
  const { state, setting } = foldOf(keeper, entry.record, before);
  return check(entry, state, personOf(keeper), setting);
}

/** What `append` would answer, without writing. */
export async function wouldRefuse(keeper: Keeper, draft: NewEntry): Promise<Refusal[]> {
  const before = await entriesOf(keeper, draft.record.id);
  return refusalsOf(keeper, complete(keeper, draft, before), before);
}
