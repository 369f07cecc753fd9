import { dayOf, timeInWords } from '#lib/words/dates.ts';
import type { NewEntry } from '#lib/store/port.ts';
import { instantOf } from '../local-instant.ts';
import { knownDay, knownTime } from '../said-time.ts';
import type { IncidentForm } from './incident-form.ts';

interface Around {
  reference: string;
  /** The pack's time zone, in which day and time were written. */
  zone: string;
  /** Who records it. */
  staff: string;
}

const said = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text.trim();
const some = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length === 0 ? undefined : items);

/** When it happened: as the person said, else when they opened the form. A day without a time is taken at noon. */
export function happenedAt(form: Pick<IncidentForm, 'day' | 'time' | 'openedAt'>, zone: string): string {
  const [day, time] = [knownDay(form.day), knownTime(form.time)];
  if (day === undefined && time === undefined) return form.openedAt;
  const openedOn = dayOf(form.openedAt, zone);
  // As it was filled in, it is known more exactly than to the minute.
  if (day === openedOn && time === timeInWords(form.openedAt, zone)) return form.openedAt;
  return instantOf(day ?? openedOn, time ?? '12:00', zone);
}

function cameraOf(form: IncidentForm): Record<string, unknown> | undefined {
  if (form.cameraOn === undefined || form.conduct === 'positive') return undefined;
  const why = said(form.cameraWhy);
  if (!form.cameraOn) return { on: false, worn: form.cameraWorn, why };
  return {
    on: true,
    camera: said(form.camera),
    announced: form.announced,
    why: form.announced === false ? why : undefined,
  };
}

/** Staff ended it themselves, and so can say what they told the person. */
export const isEndedByStaff = ({ ended }: Pick<IncidentForm, 'ended'>): boolean =>
  ended === 'asked-to-stop' || ended === 'for-safety';

/** Who it was, in words, when nobody in the register was chosen: a name that was typed still counts. */
const descriptionOf = (form: Pick<IncidentForm, 'customer' | 'customerName' | 'description'>): string | undefined =>
  said([form.customer === '' ? form.customerName.trim() : '', form.description.trim()].filter(Boolean).join('. '));

/** What was answered to questions of the policy. The police came, so they were called. */
function answers(form: IncidentForm): Record<string, unknown> {
  const called = form.policeCalled ?? (form.ended === 'police' || undefined);
  return {
    police: called === undefined ? undefined : { called, reference: called ? said(form.policeNumber) : undefined },
    // Those who were there told the police already.
    wantsCharges: called ? undefined : form.wantsCharges,
    serious: form.serious,
    investigate: form.investigate,
    flags: some(form.flags ?? []),
  };
}

/** The entry that an incident form becomes. */
export function incidentEntry(form: IncidentForm, { reference, zone, staff }: Around): NewEntry<'incident'> {
  const isPositive = form.conduct === 'positive';
  return {
    record: { kind: 'incident', id: form.incidentId },
    kind: 'incident-recorded',
    at: happenedAt(form, zone),
    body: {
      conduct: form.conduct,
      behaviours: form.behaviours,
      place: said(form.place),
      unit: form.unit,
      channel: 'in-person',
      reference,
      narrative: said(form.narrative),
      harm: isPositive ? undefined : some(form.harm),
      customer: form.customer || undefined,
      description: descriptionOf(form),
      staff: [staff],
      witnesses: some([...form.witnesses, said(form.witnessName) ?? []].flat()),
      askedToStop: isPositive ? undefined : form.askedToStop,
      ended: isPositive ? undefined : said(form.ended),
      told: !isPositive && isEndedByStaff(form) ? some(form.told ?? []) : undefined,
      camera: cameraOf(form),
      ...(isPositive ? {} : answers(form)),
    },
  };
}
