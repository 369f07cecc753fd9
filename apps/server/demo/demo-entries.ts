import { packInForce } from '@evenhand/policy/packs/index';
import { localDay } from '@evenhand/policy/time/zone';
import { buildStory, demoDeviceId, referenceCounter } from './build-story.ts';
import type { DemoEntry, Telling } from './build-story.ts';
import type { DemoOrganisation } from './organisation.ts';
import { castleReception } from './organisations/castle-reception.ts';
import { cambridgeshire } from './organisations/cambridgeshire.ts';
import { jerseyEducation } from './organisations/jersey-education.ts';
import { solihull } from './organisations/solihull.ts';
import { castleStories } from './stories/castle-reception.ts';
import { cambridgeshireStories } from './stories/cambridgeshire.ts';
import { jerseyClosed } from './stories/jersey-closed.ts';
import { jerseyIncidents, jerseyOpen } from './stories/jersey-open.ts';
import { solihullStories } from './stories/solihull.ts';
import { storyDays } from './story-days.ts';
import type { Story } from './story.ts';

/** The four demo organisations, each with what is told of it. */
export const demoOrganisations: readonly { organisation: DemoOrganisation; stories: readonly Story[] }[] = [
  { organisation: jerseyEducation, stories: [...jerseyOpen, ...jerseyIncidents, ...jerseyClosed] },
  { organisation: solihull, stories: solihullStories },
  { organisation: cambridgeshire, stories: cambridgeshireStories },
  { organisation: castleReception, stories: castleStories },
];

/**
 * Everything that has happened in a demo organisation by `now` (ISO instant), one list for each record, in order. The same
 * `now` and codes (device code by device id) give the same entries, ids included.
 */
export function demoRecords(
  organisation: DemoOrganisation,
  stories: readonly Story[],
  now: string,
  codes: ReadonlyMap<string, string>,
): DemoEntry[][] {
  const { directory, zone } = organisation;
  const today = localDay(now, zone);
  const pack = packInForce(directory.organisation.packs.feedback, today);
  if (!pack) throw new Error(`the demo organisation ${directory.organisation.id} names a policy that does not exist`);
  const telling: Telling = {
    organisation,
    now,
    days: storyDays(directory, pack, today),
    nextReference: referenceCounter(organisation, codes),
    known: new Set(),
  };
  return stories.flatMap((story) => buildStory(story, telling));
}

/** The reference on the receipt of `sampleTracking`; undefined for an organisation without that story. */
export const sampleReference = (...demo: Parameters<typeof demoRecords>): string | undefined =>
  demoRecords(...demo)
    .flat()
    .map(({ entry }) => (entry.body.tracking === undefined ? undefined : String(entry.body.reference)))
    .find((reference) => reference !== undefined);

/** Everybody's device, as it is enrolled. */
export const demoDevices = ({ directory, devices }: DemoOrganisation): { id: string; name: string; staff: string }[] =>
  directory.staff.map(({ id }) => ({
    id: demoDeviceId(directory.organisation.id, id),
    name: devices.find(({ staff }) => staff.includes(id))?.name ?? 'Office computer',
    staff: id,
  }));
