import type { AccessAnswer, DeviceLine, PasskeyLine, SessionLine } from '@evenhand/policy/wire/access';
import type { Queries, Sql } from './open.ts';
import { asOrganisation } from './scope.ts';

export interface Person {
  organisation: string;
  staff: string;
}

type Dated<Line, Key extends keyof Line> = Omit<Line, Key> & Record<Key, Date>;

/**
 * How somebody gets in and where they are: sessions that still stand, the one that asks (`session`) first, then the last
 * used; every device they ever had, the last heard first; their passkeys.
 */
export function listAccess(sql: Sql, person: Person, session: string): Promise<AccessAnswer> {
  return asOrganisation(sql, person.organisation, async (tx) => ({
    sessions: await listSessions(tx, person, session),
    devices: await listDevices(tx, person),
    passkeys: await listPasskeys(tx, person),
  }));
}

async function listSessions(sql: Queries, { organisation, staff }: Person, session: string): Promise<SessionLine[]> {
  const rows = await sql<Dated<SessionLine, 'signedInAt' | 'lastUsedAt'>[]>`
    select s.id, s.id = ${session} as current, coalesce(left(s."userAgent", 300), '') as client,
      nullif(s."ipAddress", '') as address, d.code as device, s."createdAt" as "signedInAt",
      greatest(s."updatedAt", d.last_seen_at) as "lastUsedAt"
    from auth."user" as u
      join auth.session as s on s."userId" = u.id and s."expiresAt" > now()
      left join lateral (
        select code, last_seen_at from devices
        where organisation = u.organisation and staff = u.staff and session = s.id
        order by last_seen_at desc limit 1) as d on true
    where u.organisation = ${organisation} and u.staff = ${staff}
    order by current desc, "lastUsedAt" desc limit 100`;
  return rows.map((row) => ({
    ...row,
    signedInAt: row.signedInAt.toISOString(),
    lastUsedAt: row.lastUsedAt.toISOString(),
  }));
}

interface DeviceRow extends Dated<Omit<DeviceLine, 'wipe'>, 'enrolledAt' | 'lastSeenAt'> {
  askedAt: Date | null;
  doneAt: Date | null;
}

async function listDevices(sql: Queries, { organisation, staff }: Person): Promise<DeviceLine[]> {
  const rows = await sql<DeviceRow[]>`
    select d.id, d.code, d.name as client, d.enrolled_at as "enrolledAt", d.last_seen_at as "lastSeenAt", d.unsent,
      d.wipe_asked_at as "askedAt", d.wiped_at as "doneAt",
      exists (select from auth.session as s where s.id = d.session and s."expiresAt" > now()) as "signedIn"
    from devices as d where d.organisation = ${organisation} and d.staff = ${staff}
    order by d.last_seen_at desc limit 100`;
  return rows.map(({ askedAt, doneAt, ...row }) => ({
    ...row,
    enrolledAt: row.enrolledAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    wipe: askedAt && { askedAt: askedAt.toISOString(), doneAt: doneAt?.toISOString() ?? null },
  }));
}

async function listPasskeys(sql: Queries, { organisation, staff }: Person): Promise<PasskeyLine[]> {
  const rows = await sql<(Omit<PasskeyLine, 'addedAt'> & { addedAt: Date | null })[]>`
    select p.id, coalesce(p.name, '') as name, p."createdAt" as "addedAt", p."backedUp" as synced
    from auth.passkey as p join auth."user" as u on u.id = p."userId"
    where u.organisation = ${organisation} and u.staff = ${staff}
    order by p."createdAt", p.id limit 100`;
  return rows.map((row) => ({ ...row, addedAt: row.addedAt?.toISOString() ?? null }));
}
