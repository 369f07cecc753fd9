import type { Entry } from '@evenhand/policy/entries/entry';
import { packInForce } from '@evenhand/policy/packs/index';
import { packName } from '@evenhand/policy/packs/pack';
import { localDay } from '@evenhand/policy/time/zone';
import { formatReference } from '@evenhand/policy/reference';
import { instantIn, localInstant } from '../local-instant.ts';
import { namedId } from '../named-id.ts';
import type { DemoOrganisation } from './organisation.ts';
import type { StoryDays } from './story-days.ts';
import type { Customer, DayMark, Step, Story } from './story.ts';

/** An entry of the demo and whether it is there to be refused. */
export interface DemoEntry {
  entry: Entry;
  refused: boolean;
}

export interface Telling {
  organisation: DemoOrganisation;
  /** When the demo is made; ISO. Nothing is told of later. */
  now: string;
  days: StoryDays;
  /** The reference of a record that a person begins. */
  nextReference: (by: string) => string;
  /** Customers who are registered already. */
  known: Set<string>;
}

const minute = 60_000;

/** The id of a demo person's device; everybody has one, because a device is one person's store. */
export const demoDeviceId = (organisation: string, staff: string): string =>
  namedId(`demo/${organisation}/device/${staff}`);

/** The device that an entry was written with; what customers said was written down by the first of the staff. */
function deviceOf({ directory }: DemoOrganisation, by: string): string {
  const { organisation, staff } = directory;
  const author = staff.find(({ id }) => id === by) ?? staff[0];
  return demoDeviceId(organisation.id, author?.id ?? by);
}

/** The counter of each device's references, as the device itself would count; starts where a used device might stand. */
export function referenceCounter(organisation: DemoOrganisation, codes: ReadonlyMap<string, string>) {
  const counters = new Map<string, number>();
  const { id, prefix } = organisation.directory.organisation;
  return (by: string): string => {
    const device = deviceOf(organisation, by);
    const code = codes.get(device);
    if (code === undefined) throw new Error(`the demo device ${device} of ${id} has no code`);
    const counter = (counters.get(device) ?? 0) + 1;
    counters.set(device, counter);
    return formatReference(prefix, code, counter);
  };
}

/** What has happened of one story by now: its record, after its customer's when that one is new. */
export function buildStory(story: Story, telling: Telling): DemoEntry[][] {
  const { organisation, now, days } = telling;
  const { id } = organisation.directory.organisation;
  const customer = story.from && { id: namedId(`demo/${id}/customer/${story.from.name}`), ...story.from };
  const isFuture = (step: Step): boolean =>
    story.sinceHoliday === true &&
    Date.parse(localInstant(days(story, step.on), step.time, organisation.zone)) > Date.parse(now);
  const steps = story.steps.slice(0, Math.max(1, firstIndex(story.steps, isFuture)));
  const times = timesOf(steps, story, telling);
  const [first] = steps;
  const began = times[0];
  if (first === undefined || began === undefined) return [];
  const reference = telling.nextReference(first.by);
  const record = { kind: story.record, id: namedId(`demo/${id}/${story.record}/${story.key}`) };
  const entries = steps.map((step, index): DemoEntry => {
    const at = times[index] ?? began;
    const body = dated(step.body, (mark) => days(story, mark.inDays));
    if (index === 0) Object.assign(body, { reference }, beginning(story, customer?.id, story.from));
    return {
      entry: envelope(`${story.key}/${index}`, record, step.kind, at, began, step.by, body, telling),
      refused: !!step.refused,
    };
  });
  const registration = customer && register(customer, first, began, telling);
  return registration ? [[{ entry: registration, refused: false }], entries] : [entries];
}

const firstIndex = (steps: readonly Step[], test: (step: Step) => boolean): number => {
  const index = steps.findIndex(test);
  return index < 0 ? steps.length : index;
};

/** When each step happened. What would lie in the future happened just now instead, in the same order. */
function timesOf(steps: readonly Step[], story: Story, { organisation, days, now }: Telling): string[] {
  const { zone } = organisation;
  const times = steps.map(({ on, time }) => Date.parse(localInstant(days(story, on), time, zone)));
  let latest = Date.parse(now) - minute;
  for (let index = times.length - 1; index >= 0; index -= 1) {
    latest = Math.min(times[index] ?? latest, latest);
    times[index] = latest;
    latest -= minute;
  }
  return times.map((ms) => instantIn(zone, ms));
}

function beginning(story: Story, customer: string | undefined, from: Customer | undefined): Record<string, unknown> {
  if (story.record !== 'case') return customer ? { customer } : {};
  if (!from || !customer) return { customer: 'anonymous', contact: {} };
  const { name, preferred, email, phone, address } = from;
  const contact = { name, preferred, email, phone, address };
  return { customer, contact: Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== undefined)) };
}

function register(customer: Customer & { id: string }, first: Step, at: string, telling: Telling): Entry | undefined {
  if (telling.known.has(customer.id)) return undefined;
  telling.known.add(customer.id);
  const { id, name, email = '', phone = '', address = '' } = customer;
  const before = instantIn(telling.organisation.zone, Date.parse(at) - minute / 2);
  const body = { name, unit: String(first.body.unit), email, phone, address };
  return envelope(
    `customer/${name}`,
    { kind: 'customer', id },
    'customer-registered',
    before,
    before,
    first.by,
    body,
    telling,
  );
}

function dated(body: Record<string, unknown>, dayOf: (mark: DayMark) => string): Record<string, unknown> {
  const isMark = (value: unknown): value is DayMark => typeof value === 'object' && value !== null && 'inDays' in value;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, isMark(value) ? dayOf(value) : value]));
}

function envelope(
  name: string,
  record: Entry['record'],
  kind: string,
  at: string,
  began: string,
  by: string,
  body: Record<string, unknown>,
  { organisation }: Telling,
): Entry {
  const { id, packs } = organisation.directory.organisation;
  const pack = packInForce(
    record.kind === 'incident' || record.kind === 'arrangement' ? packs.conduct : packs.feedback,
    localDay(began, organisation.zone),
  );
  if (!pack) throw new Error(`the demo organisation ${id} names a policy that does not exist`);
  const device = deviceOf(organisation, by);
  return {
    id: namedId(`demo/${id}/entry/${name}`),
    record,
    kind,
    at,
    recordedAt: at,
    by,
    device,
    pack: packName(pack),
    body,
  };
}
