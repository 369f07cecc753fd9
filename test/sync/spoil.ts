import type { Outcome } from './invariants.ts';
import { Sights } from './truth.ts';

/** What each invariant must find: a whole outcome, spoiled in one place. By number. */
export const spoilers: Readonly<Record<number, (outcome: Outcome) => void>> = {
  1: ({ truth }) => void truth.entries.pop(),
  2: ({ devices }) => void first(devices.filter(({ held }) => held.length > 0)).held.splice(0),
  3(outcome) {
    const sights = new Sights(outcome.truth, outcome.eras);
    const found = outcome.devices.flatMap((device) =>
      outcome.truth.entries
        .filter(({ entry }) => entry.by !== device.staff && !sights.seesAt(device.staff, entry.record.id, Infinity))
        .map(({ entry }) => ({ device, id: entry.id })),
    );
    const { device, id } = first(found);
    device.sights.push({ cursor: outcome.truth.lastSeq, heardAt: Date.now(), ids: [id] });
  },
  4({ devices }) {
    const shown = devices.flatMap(({ records }) => records.filter(({ state }) => state !== null));
    Object.assign(first(shown).state as object, { stage: 'another' });
  },
  5: ({ devices }) => void first(devices).attention.push('what nobody refused'),
  6({ devices }) {
    const { told } = first(devices.filter((device) => device.told.some(({ entry }) => 'reference' in entry.body)));
    told.push(first(told.filter(({ entry }) => 'reference' in entry.body)));
  },
  7: ({ truth }) => void (first(truth.entries).hash = '00'),
  8({ devices }) {
    const device = first(devices.filter(({ told }) => told.some(({ lost }) => !lost)));
    const own = first(device.told.filter(({ lost }) => !lost)).entry.id;
    device.held = device.held.filter(({ id }) => id !== own);
  },
  9: ({ truth }) => void (truth.lastSeq += 1),
  10: ({ devices }) => void first(devices.filter(({ rows }) => rows.length > 0)).rows.splice(0),
};

function first<Item>(list: readonly Item[]): Item {
  const [item] = list;
  if (item === undefined) throw new Error('The run was too small to be spoiled.');
  return item;
}
