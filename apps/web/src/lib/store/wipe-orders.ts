import type { OrdersAnswer } from '@evenhand/policy/wire/access';
import { knownStores } from './known-stores.ts';
import type { LastSession } from './session.ts';
import { wipeStore } from './wipe.ts';

/*
 * An order to wipe reaches a device in two ways: every answer of the server to that store says so, and every start asks for
 * all stores of this browser, signed in or not. Either way the gate closes the store first.
 */
type Close = (store: LastSession) => Promise<void>;
let close: Close = async () => undefined;
const channel = new BroadcastChannel('evenhand:wipe');

/** Says how an open store is closed, in this window and when another one has heard the order. */
export function onWipeOrdered(how: Close): void {
  close = how;
  channel.addEventListener('message', ({ data }: MessageEvent<LastSession>) => void how(data));
}

const post = (path: string, body: object): Promise<Response> =>
  fetch(path, {
    ...{ method: 'POST', credentials: 'same-origin', body: JSON.stringify(body) },
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(15_000),
  });

/** Removes a store as ordered and tells the server. What fails, as without a signal, is done at the next start. */
export async function obeyWipe({ organisation, staff }: LastSession, device: string): Promise<void> {
  channel.postMessage({ organisation, staff });
  await close({ organisation, staff });
  await wipeStore(organisation, staff);
  await post('/api/device/wiped', { organisation, id: device });
}

/** Asks for every store here. Without an answer nothing happens. */
export async function askOrders(): Promise<void> {
  const stores = knownStores();
  if (stores.length === 0) return;
  const devices = stores.map(({ organisation, device }) => ({ organisation, id: device }));
  const answer = await post('/api/device/orders', { devices: devices.slice(0, 50) });
  if (!answer.ok) return;
  const { wipe } = (await answer.json()) as OrdersAnswer;
  for (const store of stores.filter(({ device }) => wipe.some(({ id }) => id === device))) {
    await obeyWipe(store, store.device);
  }
}
