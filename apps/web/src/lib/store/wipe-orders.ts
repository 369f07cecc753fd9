import type { DeviceName, OrdersAnswer } from '@evenhand/policy/wire/access';
import { knownStores } from './known-stores.ts';
import { noteOwed, owedWipes, settleOwed } from './owed-wipes.ts';
import { asJson, send, signOutOf } from './session.ts';
import type { Person } from './vault.ts';
import { wipeCopies, wipeStore } from './wipe.ts';

/*
 * An order to wipe reaches a device in two ways: every answer of the server to that store says so, and every start asks for
 * all stores of this browser, signed in or not. Either way the gate closes the store first.
 */
type Close = (store: Person) => Promise<void>;
let close: Close = async () => undefined;
const channel = new BroadcastChannel('evenhand:wipe');

/** Says how an open store is closed, in this window and when another one has heard the order. */
export function onWipeOrdered(how: Close): void {
  close = how;
  channel.addEventListener('message', ({ data }: MessageEvent<Person>) => void how(data));
}

const post = (path: string, body: object): Promise<Response> =>
  fetch(path, {
    ...{ method: 'POST', credentials: 'same-origin', body: JSON.stringify(body) },
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(15_000),
  });

/** Removes a store as ordered and tells the server. What fails, as without a signal, is done at the next start. */
export async function obeyWipe({ organisation, staff }: Person, device: string): Promise<void> {
  // Whoever asked waits to hear of it, also when this page is closed in the middle and the browser comes back as a new device.
  noteOwed({ organisation, id: device });
  channel.postMessage({ organisation, staff });
  await close({ organisation, staff });
  await wipeStore({ organisation, staff });
  await confirmWipe({ organisation, id: device });
}

async function confirmWipe(device: DeviceName): Promise<void> {
  if ((await post('/api/device/wiped', device)).ok) settleOwed(device);
}

/** Asks for every store here. Without an answer nothing happens. */
export async function askOrders(): Promise<void> {
  const stores = knownStores();
  // A store that is not known any more, or under another id, is gone: its databases go before others of their name are opened.
  const isHere = ({ id }: DeviceName) => stores.some(({ device }) => device === id);
  for (const device of owedWipes()) if (!isHere(device)) await confirmWipe(device);
  if (stores.length === 0) return;
  const devices = stores.map(({ organisation, device }) => ({ organisation, id: device }));
  const answer = await post('/api/device/orders', { devices: devices.slice(0, 50) });
  if (!answer.ok) return;
  const { wipe } = (await answer.json()) as OrdersAnswer;
  for (const store of stores.filter(({ device }) => wipe.some(({ id }) => id === device))) {
    await obeyWipe(store, store.device);
  }
}

/**
 * Ends the session and removes everything of whoever asks for it, their unsent work too. Their store is closed. The server is told,
 * so that lists do not go on naming the device as one that keeps something.
 */
export async function signOutAndRemove(person: Person, device: string | undefined): Promise<void> {
  if (device !== undefined) await send(`/api/account/devices/${device}/wipe`, asJson({}));
  await signOutOf();
  await wipeStore(person);
  await wipeCopies(person);
  if (device !== undefined) await send('/api/device/wiped', asJson({ organisation: person.organisation, id: device }));
}
