import { isOwedBy } from '@evenhand/policy/derive/duties';
import { firstValueFrom } from 'rxjs';
import type { NewEntry } from '#lib/store/port.ts';
import type { ActPlace } from './act-form.svelte.ts';

const said = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What a decision on somebody's contact says of the incident that it came from; null where it is no such decision. */
function decided({ kind, body }: NewEntry): { outcome: 'warning' | 'restriction' | 'ban'; reasons: string } | null {
  if (kind === 'warning-given') return { outcome: 'warning', reasons: said(body.change) };
  if (kind !== 'restriction-imposed') return null;
  const isBan = Array.isArray(body.options) && body.options.includes('ban');
  return { outcome: isBan ? 'ban' : 'restriction', reasons: said(body.reasons) };
}

/**
 * The entries that an act settles on other records: who decides on somebody's contact has decided what comes of the incidents
 * behind it, and is not asked again there. Only where this device has the incident, and the decision is theirs.
 */
export async function settledBeside(
  entries: readonly NewEntry[],
  { store, view: { state } }: Pick<ActPlace, 'store' | 'view'>,
): Promise<NewEntry[]> {
  const decision = entries.map(decided).find((each) => each !== null);
  if (state.kind !== 'arrangement' || !decision || decision.reasons === '') return [];
  const incidents = await Promise.all(state.incidents.map((id) => firstValueFrom(store.record('incident', id))));
  const settled = incidents.flatMap((incident): NewEntry[] => {
    const duty = incident?.duties.find(({ id }) => id === 'determine');
    if (!incident || !duty || !isOwedBy(duty, incident.state, store.staff, incident.setting)) return [];
    return [{ record: { kind: 'incident', id: incident.state.id }, kind: 'determined', body: { ...decision } }];
  });
  // What the policy does not allow there yet, as where safety has to be looked into first, must not hold up what it allows here.
  const refusals = await Promise.all(settled.map((entry) => store.wouldRefuse(entry)));
  return settled.filter((_, place) => refusals[place]?.length === 0);
}
