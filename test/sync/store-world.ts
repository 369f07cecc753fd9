// The one place where the simulation takes hold of the product's store: what a browser gives it, given here by a disk in
// memory, a clock that may be wrong and a network that may lose things.
import { fakeDevice } from '../../apps/web/src/lib/device/fake.ts';
import { uuidV7 } from '../../apps/web/src/lib/device/uuid-v7.ts';
import { databaseName } from '../../apps/web/src/lib/store/database-name.ts';
import { openStore, type World } from '../../apps/web/src/lib/store/open.ts';
import type { Store } from '../../apps/web/src/lib/store/port.ts';
import type { Disk } from './disk.ts';
import type { Network } from './network.ts';
import type { Random } from './random.ts';

export interface Held {
  /** Tells this device's store from every other one in the same program, as profiles of browsers are told apart. */
  name: string;
  staff: string;
  disk: Disk;
  network: Network;
  random: Random;
  /** Milliseconds by which the clock is ahead of the right time, at the moment. */
  ahead(): number;
}

/** What the store asks of the platform, and the switch that tells it that the signal went or came back. */
export interface SimulatedWorld {
  world: World;
  tellOnline(up: boolean): void;
}

export const nameOfDatabase = ({ name, staff }: Pick<Held, 'name' | 'staff'>): string =>
  databaseName({ organisation: name, staff });

export function worldOf({ disk, network, random, ahead }: Held): SimulatedWorld {
  const platform = fakeDevice({ seed: random.int(2 ** 31) });
  const now = (): Date => new Date(Date.now() + ahead());
  const device = {
    ...platform,
    now,
    randomBytes: (length: number) => random.bytes(length),
    newId: () => uuidV7(now().getTime(), random.bytes(10)),
  };
  const ask = async <Answer>(path: string, init?: RequestInit): Promise<Answer | null | 'unreachable'> => {
    try {
      const answer = await network.fetch(path, init);
      if (answer.status >= 500) return 'unreachable';
      return answer.ok ? ((await answer.json()) as Answer) : null;
    } catch {
      return 'unreachable';
    }
  };
  const found = async <Answer>(path: string, init?: RequestInit): Promise<Answer | null> => {
    const answer = await ask<Answer>(path, init);
    return answer === 'unreachable' ? null : answer;
  };
  const world: World = {
    device,
    storage: disk.storage,
    cipher: disk.cipher,
    wire: { fetch: network.fetch as typeof fetch, listen: network.listen, retry: 60 },
    me: () => ask('/api/me'),
    limits: () => found('/api/limits'),
    enrol: (id) =>
      found('/api/device', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id, name: 'a simulated device' }),
      }),
  };
  return { world, tellOnline: (up) => platform.setOnline(up) };
}

/** Null where the device has never met the server and cannot now. */
export const openHeld = (held: Held, { world }: SimulatedWorld): Promise<Store | null> =>
  openStore(held.name, held.staff, world);
