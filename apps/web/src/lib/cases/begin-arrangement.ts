import { settingOf } from '@evenhand/policy/history/setting';
import { packName, type Pack } from '@evenhand/policy/packs/pack';
import { emptyArrangement } from '@evenhand/policy/records/arrangement';
import { localDay } from '@evenhand/policy/time/zone';
import type { RecordView, Store } from '#lib/store/port.ts';
import { dayInWords } from '#lib/words/dates.ts';
import { incidentTitle } from './incident-facts.ts';

/** The incident or the case from which a warning or limits grow. */
export interface Origin {
  kind: 'incident' | 'case';
  id: string;
}

/** Under which an arrangement that has not begun keeps what it grows from: its forms are drafts, and are found again by its id. */
export const originDraft = (arrangement: string): string => `origin:${arrangement}`;

/** What was kept; null for anything else. */
export function originIn(kept: unknown): Origin | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { kind, id } = kept as Partial<Origin>;
  return (kind === 'incident' || kind === 'case') && typeof id === 'string' ? { kind, id } : null;
}

const customerOf = ({ customer }: { customer: string | null }): string | null =>
  customer === 'anonymous' ? null : customer;

/** The policy on conduct that would hold for an arrangement begun now; undefined where this version does not have it, or it limits nothing. */
function policyHere(store: Pick<Store, 'packFor'>, now: string): Pack | undefined {
  try {
    const pack = store.packFor('conduct', now);
    return pack.restrictions ? pack : undefined;
  } catch {
    return undefined;
  }
}

/** The incident as a letter tells it to the person: what, on which day and where. */
function whatHappened(view: RecordView<'incident'>): string {
  const { state, setting } = view;
  const what = incidentTitle(view).replace(
    /, (\p{Lu})(?=\p{Ll})/gu,
    (_, letter: string) => `, ${letter.toLowerCase()}`,
  );
  const day = state.beganAt === null ? '' : dayInWords(localDay(state.beganAt, setting.pack.counting.zone.value), '');
  return [what, day, state.place ?? ''].filter((part) => part !== '').join(', ');
}

/** A record that nobody has begun yet, with what is known of it; null where the policy does not limit contact. */
export function beginningOf(
  id: string,
  from: RecordView<'incident' | 'case'>,
  store: Pick<Store, 'packFor' | 'directory'>,
  now: string,
): RecordView<'arrangement'> | null {
  const pack = policyHere(store, now);
  if (!pack) return null;
  const { state: of } = from;
  const known =
    of.kind === 'incident'
      ? {
          matter: whatHappened(from as RecordView<'incident'>),
          behaviours: of.behaviours.filter((each) => pack.behaviours.some((known) => known.id === each)),
          incidents: [of.id],
        }
      : // What somebody complains of is nothing that they did.
        { matter: '', cases: [of.id] };
  // Where somebody speaks for another, it is not the other one who behaved badly.
  const customer = of.kind === 'case' && of.behalf !== null ? null : customerOf(of);
  const state = { ...emptyArrangement(id, packName(pack)), unit: of.unit, customer, ...known };
  const setting = settingOf(state, { pack, directory: store.directory, now });
  return { state, setting, clocks: [], duties: [], unsent: new Set() };
}
