import { hashPassword } from '../auth.ts';
import { appendEntries } from '../db/append.ts';
import { createStaffLogin } from '../db/create-staff-login.ts';
import { readDirectory } from '../db/directory.ts';
import { enrolDevice } from '../db/enrol-device.ts';
import type { Sql } from '../db/open.ts';
import { putDirectory } from '../db/put-directory.ts';
import { demoDevices, demoOrganisations, demoRecords, sampleReference } from '../demo/demo-entries.ts';
import type { DemoGuide } from '../demo/demo-guide.ts';
import type { DemoOrganisation } from '../demo/organisation.ts';
import { demoPassword } from '../demo/password.ts';
import { keySignIns } from '../demo/key-sign-ins.ts';
import { sampleTracking } from '../demo/tracking-sample.ts';
import type { Log } from '../log.ts';

export interface SeedRequest {
  sql: Sql;
  /** The moment from which the demo's days count; ISO. */
  now: string;
  log: Log;
}

/**
 * Brings the demo organisations in, through the same check and append as everything else, each entry at its own time.
 * Doing it again adds nothing and moves nothing: records that are there keep their days, directories stay as people
 * changed them; only the demo accounts get the demo password again.
 */
export async function seedDemo({ sql, now, log }: SeedRequest): Promise<DemoGuide> {
  // One hash for all: demo accounts share their password, so a salt of one's own would keep nothing secret.
  const passwordHash = await hashPassword(demoPassword);
  // Side by side: organisations do not wait for one another.
  const references = await Promise.all(demoOrganisations.map((demo) => seedOne(demo, passwordHash, { sql, now, log })));
  return {
    organisations: demoOrganisations.map(({ organisation }) => organisation.directory.organisation.name),
    password: demoPassword,
    signIns: keySignIns,
    tracking: { reference: references.find((each) => each !== undefined) ?? '', code: sampleTracking.code },
  };
}

/** Answers with the reference of the sample receipt, in the organisation that has it. */
async function seedOne(
  { organisation, stories }: Demo,
  passwordHash: string,
  request: SeedRequest,
): Promise<string | undefined> {
  const { sql, now } = request;
  const { id } = organisation.directory.organisation;
  if (!(await readDirectory(sql, id))) await putDirectory(sql, organisation.directory);
  await giveLogins(sql, organisation, passwordHash);
  const codes = await enrolDevices(sql, organisation);
  for (const record of demoRecords(organisation, stories, now, codes)) await tell(record, id, request);
  return sampleReference(organisation, stories, now, codes);
}

type Demo = (typeof demoOrganisations)[number];
type DemoRecord = ReturnType<typeof demoRecords>[number];

async function tell(record: DemoRecord, organisation: string, { sql, log }: SeedRequest): Promise<void> {
  for (const { entry } of record) {
    // Judged as on the day on which it happened, so that windows which are over by now were open then.
    const [answer] = await appendEntries(sql, { organisation, entries: [entry], now: entry.at, log });
    // The record is from an earlier seeding and counts from that day.
    if (answer?.outcome === 'conflict') return;
  }
}

async function giveLogins(sql: Sql, { directory, domain }: DemoOrganisation, passwordHash: string): Promise<void> {
  const organisation = directory.organisation.id;
  for (const { id, name } of directory.staff) {
    await createStaffLogin(sql, { organisation, staff: id, name, email: `${id}@${domain}`, passwordHash });
  }
}

async function enrolDevices(sql: Sql, demo: DemoOrganisation): Promise<Map<string, string>> {
  const organisation = demo.directory.organisation.id;
  const codes = new Map<string, string>();
  for (const device of demoDevices(demo)) {
    const enrolled = await enrolDevice(sql, { organisation, ...device });
    if ('problem' in enrolled) throw new Error(`a demo device of ${organisation} got no code: ${enrolled.problem}`);
    codes.set(device.id, enrolled.code);
  }
  return codes;
}
