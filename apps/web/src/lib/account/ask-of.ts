import { words } from '#lib/words/index.ts';
import type { AccessLine, DeviceRow } from './access-lines.ts';
import type { AccessAct } from './send-account.ts';

/** What is asked before something is ended or removed. */
export interface Ask {
  act: AccessAct;
  title: string;
  consequence: string;
  confirm: string;
  danger: boolean;
  /** Said when it is done. */
  done: string;
}

/** `name` of a colleague, where it is not one's own. */
export function askOf(what: 'end-others', line: null, name?: string): Ask;
export function askOf(what: 'end-session' | 'remove-passkey', line: AccessLine): Ask;
export function askOf(what: 'sign-out-device' | 'wipe-device', line: DeviceRow): Ask;
export function askOf(what: AccessAct['what'], line: AccessLine | DeviceRow | null, name?: string): Ask {
  const { sessions, devices, passkeys } = words.account;
  if (what === 'end-others' || line === null) {
    return {
      ...{ act: { what: 'end-others' }, danger: false, done: sessions.endedAll, consequence: sessions.endOthersWords },
      ...(name === undefined
        ? { title: sessions.endOthersTitle, confirm: sessions.endOthers }
        : { title: sessions.endAllTitle(name), confirm: sessions.endAll }),
    };
  }
  const { id, title } = line;
  const act = { what, id };
  if ('code' in line) {
    const { code, unsent } = line;
    if (what === 'wipe-device') {
      return {
        ...{ act, danger: true, title: devices.wipeTitle(code), confirm: devices.wipe, done: devices.wipeDone(code) },
        consequence: [...(unsent > 0 ? [devices.wipeUnsent(unsent)] : []), devices.wipeWords].join(' '),
      };
    }
    return {
      ...{ act, danger: false, title: devices.signOutTitle(code), confirm: devices.signOut },
      ...{ consequence: sessions.endWords, done: devices.signOutDone(code) },
    };
  }
  return what === 'remove-passkey'
    ? {
        ...{ act, danger: true, title: passkeys.removeTitle(title), confirm: passkeys.remove },
        ...{ consequence: passkeys.removeWords, done: passkeys.removed },
      }
    : {
        ...{ act, danger: false, title: sessions.endTitle(title), confirm: sessions.end },
        ...{ consequence: sessions.endWords, done: sessions.ended },
      };
}
