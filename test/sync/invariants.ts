// What holds of every run, whatever the network, the servers and the people did. Each has a number, by which a failing
// run says what it broke; docs/sync.md tells what they mean for whoever uses the product.
import { audienceOf } from '@evenhand/policy/derive/audience';
import { readReference } from '@evenhand/policy/reference';
import { audienceColumns } from '../../apps/server/db/audience-before.ts';
import { entryHash } from '../../apps/server/db/canonical.ts';
import { alike } from './alike.ts';
import type { TabletReport } from './tablet.ts';
import { Sights, type Era, type Truth } from './truth.ts';

/** All that is known when a run has come to rest. */
export interface Outcome {
  devices: TabletReport[];
  eras: Era[];
  truth: Truth;
}

export interface Violation {
  number: number;
  says: string;
  /** The first of them, in words, and how many more. */
  examples: string[];
}

interface Case extends Outcome {
  sights: Sights;
}

interface Invariant {
  number: number;
  says: string;
  /** A sentence for each way in which it is broken. */
  broken(found: Case): string[];
}

export const invariants: readonly Invariant[] = [
  {
    number: 1,
    says: 'What a device was told is saved ends on the server exactly once, as it was written.',
    broken: keptOnce,
  },
  { number: 2, says: 'Every device in scope ends with every entry.', broken: complete },
  {
    number: 3,
    says: 'After a completed pull nobody holds an entry outside their scope, save their own words.',
    broken: inScope,
  },
  { number: 4, says: 'All folds of one record are equal, on devices and on the server.', broken: foldsEqual },
  { number: 5, says: 'Every refusal reaches its author, and only them.', broken: refusalsReach },
  { number: 6, says: 'No reference is given twice.', broken: referencesUnique },
  {
    number: 7,
    says: 'The hash chain of every record verifies, over the words as their authors wrote them.',
    broken: chainsVerify,
  },
  { number: 8, says: 'What somebody wrote stays on the device that they wrote it on.', broken: ownWordsStay },
  { number: 9, says: 'The numbers of an organisation have no hole and are given once.', broken: numbersWhole },
  { number: 10, says: 'Lists show every record in scope, made from all of its entries.', broken: listsWhole },
];

/** What is broken; empty when everything holds. */
export function violationsOf(outcome: Outcome): Violation[] {
  const found = { ...outcome, sights: new Sights(outcome.truth, outcome.eras) };
  return invariants.flatMap(({ number, says, broken }) => {
    const sentences = broken(found);
    if (sentences.length === 0) return [];
    const more = sentences.length > 3 ? [`and ${sentences.length - 3} more`] : [];
    return [{ number, says, examples: [...sentences.slice(0, 3), ...more] }];
  });
}

function keptOnce({ devices, truth }: Case): string[] {
  const kept = Map.groupBy(truth.entries, ({ entry }) => entry.id);
  const told = devices.flatMap((device) => device.told);
  const wrong = told.flatMap(({ entry, lost }) => {
    const found = kept.get(entry.id) ?? [];
    const name = `${entry.kind} ${entry.id} of ${entry.by}`;
    if (found.length > 1) return [`${name} is kept ${found.length} times`];
    const [only] = found;
    if (!only) return lost ? [] : [`${name} is not on the server`];
    const { seq, receivedAt, verdict, refusals, ...words } = only.entry;
    const isWhole = seq !== undefined && receivedAt !== undefined && verdict !== undefined && refusals !== undefined;
    return isWhole && alike(words, entry) ? [] : [`${name} was changed on the way`];
  });
  const written = new Set(told.map(({ entry }) => entry.id));
  const strange = truth.entries.filter(({ entry }) => !written.has(entry.id));
  return [...wrong, ...strange.map(({ entry }) => `${entry.kind} ${entry.id} on the server was written by nobody`)];
}

/** Ids of all that a person's device has to hold. */
function owedTo(staff: string, { sights, truth }: Case): string[] {
  return truth.entries.flatMap(({ entry }) =>
    entry.by === staff || (entry.verdict === 'accepted' && sights.isOwed(staff, entry.record.id)) ? [entry.id] : [],
  );
}

function complete(found: Case): string[] {
  return found.devices.flatMap(({ staff, held, unsent }) => {
    const has = new Map(held.map(({ id, seq }) => [id, seq]));
    const missing = owedTo(staff, found).filter((id) => !has.has(id));
    const numbers = new Map(found.truth.entries.map(({ entry, seq }) => [entry.id, seq]));
    const behind = held.filter(({ id, seq }) => numbers.get(id) !== undefined && numbers.get(id) !== seq);
    return [
      ...missing.map((id) => `${id} is not on the device of ${staff}`),
      ...behind.map(({ id, seq }) => `${id} has number ${seq} on the device of ${staff}, not ${numbers.get(id) ?? ''}`),
      ...(unsent > 0 ? [`${unsent} records are still unsent on the device of ${staff}`] : []),
    ];
  });
}

function inScope(found: Case): string[] {
  const { devices, sights, truth, eras } = found;
  const kept = new Map(truth.entries.map((each) => [each.entry.id, each]));
  /** The highest number that a server can have spoken of at that moment. */
  const numberAt = (moment: number): number =>
    Math.max(
      0,
      ...truth.entries.flatMap(({ entry, seq }) => (Date.parse(entry.receivedAt ?? '') <= moment ? [seq] : [])),
      ...eras.flatMap(({ asked, from }) => (asked <= moment ? [from] : [])),
    );
  return devices.flatMap(({ staff, sights: looks, held }) => {
    const last = { cursor: truth.lastSeq, heardAt: Date.now(), ids: held.map(({ id }) => id) };
    return [...looks, last].flatMap(({ cursor, heardAt, ids }) => {
      const until = Math.max(cursor, numberAt(heardAt));
      return ids.flatMap((id) => {
        const each = kept.get(id);
        if (!each || each.entry.by === staff) return [];
        const { record, verdict, kind } = each.entry;
        if (verdict === 'refused') return [`${staff} held the refused ${kind} ${id} of ${each.entry.by}`];
        if (sights.everSees(staff, record.id, cursor, until)) return [];
        return [
          `${staff} held ${kind} ${id} (${each.seq}) of ${record.id} after a pull up to ${cursor}, and was out of sight from ${sights.hiddenFrom(staff, record.id, cursor)} to ${until}`,
        ];
      });
    });
  });
}

function foldsEqual({ devices, sights, truth }: Case): string[] {
  const wrong = truth.records.flatMap((row) => {
    const state = sights.stateAt(row.id, Infinity);
    if (!state) return [];
    const { unit, people, excluded, kept_to, readers, stage } = row;
    const made = { ...audienceColumns(audienceOf(state)), stage: state.stage };
    return alike({ unit, people, excluded, kept_to, readers, stage }, made)
      ? []
      : [`the server's row of ${row.id} is not what its entries say`];
  });
  const folded = devices.flatMap(({ staff, records }) =>
    records.flatMap(({ id, state }) => {
      const isSeen = sights.seesAt(staff, id, Infinity);
      if (state === null) return isSeen && sights.isOwed(staff, id) ? [`${staff} is not shown ${id}`] : [];
      // Then what lies here is their own words, says the third; a fold of those alone is like no other.
      if (!isSeen) return [];
      // Refused entries lie with their author alone, and no fold counts them.
      const shown = { ...state, refused: [] };
      const kept = { ...sights.stateAt(id, Infinity), refused: [] };
      return alike(shown, kept) ? [] : [`${id} is another on the device of ${staff} than on the server`];
    }),
  );
  return [...wrong, ...folded];
}

function refusalsReach({ devices, truth }: Case): string[] {
  const refused = truth.entries.filter(({ entry }) => entry.verdict === 'refused');
  return devices.flatMap(({ staff, attention, held }) => {
    const own = refused.filter(({ entry }) => entry.by === staff).map(({ entry }) => entry.id);
    const foreign = new Set(refused.filter(({ entry }) => entry.by !== staff).map(({ entry }) => entry.id));
    return [
      ...own.filter((id) => !attention.includes(id)).map((id) => `${staff} was not told that ${id} was refused`),
      ...attention.filter((id) => !own.includes(id)).map((id) => `${staff} was told that ${id} was refused`),
      ...held.filter(({ id }) => foreign.has(id)).map(({ id }) => `${staff} holds the refused ${id} of somebody else`),
    ];
  });
}

function referencesUnique({ devices }: Case): string[] {
  const given = devices.flatMap(({ told }) =>
    told.flatMap(({ entry }) => (typeof entry.body.reference === 'string' ? [entry.body.reference] : [])),
  );
  const twice = [...Map.groupBy(given, (reference) => reference)].filter(([, all]) => all.length > 1);
  return [
    ...twice.map(([reference, all]) => `${reference} was given ${all.length} times`),
    ...given.filter((reference) => readReference(reference) !== reference).map((each) => `${each} is no reference`),
  ];
}

function chainsVerify({ devices, truth }: Case): string[] {
  const written = new Map(devices.flatMap(({ told }) => told.map(({ entry }) => [entry.id, entry])));
  const last = new Map<string, string>();
  return truth.entries.flatMap(({ entry, hash, previousHash }) => {
    const before = last.get(entry.record.id) ?? null;
    last.set(entry.record.id, hash);
    if (previousHash !== before) return [`the chain of ${entry.record.id} is broken before ${entry.id}`];
    const words = written.get(entry.id) ?? entry;
    const made = entryHash(words, before === null ? null : Buffer.from(before, 'hex')).toString('hex');
    return made === hash ? [] : [`the hash of ${entry.id} is not that of its words`];
  });
}

function ownWordsStay({ devices }: Case): string[] {
  return devices.flatMap(({ staff, told, held }) => {
    const has = new Set(held.map(({ id }) => id));
    return told.flatMap(({ entry, lost }) =>
      lost || has.has(entry.id) ? [] : [`${entry.kind} ${entry.id} is gone from the device of ${staff}, its author`],
    );
  });
}

function numbersWhole({ truth }: Case): string[] {
  const numbers = [...truth.entries.map(({ seq }) => seq), ...truth.reachChanges].sort((a, b) => a - b);
  const wrong = numbers.findIndex((number, index) => number !== index + 1);
  if (wrong !== -1) return [`number ${wrong + 1} of ${numbers.length} is ${numbers[wrong] ?? 'not there'}`];
  return truth.lastSeq === numbers.length
    ? []
    : [`the last number is said to be ${truth.lastSeq}, not ${numbers.length}`];
}

function listsWhole({ devices, sights }: Case): string[] {
  return devices.flatMap(({ staff, rows }) =>
    sights.records.flatMap((record) => {
      const state = sights.stateAt(record, Infinity);
      if (!state || state.beganAt === null || !sights.isOwed(staff, record)) return [];
      const row = rows.find(({ id }) => id === record);
      if (!row) return [`${record} is in no list of ${staff}`];
      const count = state.history.length;
      return row.entries === count
        ? []
        : [`the list of ${staff} counts ${row.entries} entries of ${record}, not ${count}`];
    }),
  );
}
