-- Passkeys, in the library's names (@better-auth/passkey 1.7.5), and an account that is closed: whoever left may not come
-- back by a passkey or by the sign-in of the organisation, which need no password of ours.

create table auth.passkey (
  id uuid primary key default gen_random_uuid(),
  name text,
  "publicKey" text not null,
  "userId" uuid not null references auth."user" (id) on delete cascade,
  "credentialID" text not null,
  counter integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamptz,
  aaguid text
);

create index "passkey_userId_idx" on auth.passkey ("userId");
-- One key opens one account: the library finds the account by it.
create unique index "passkey_credentialID_idx" on auth.passkey ("credentialID");

alter table auth."user" add column "closedAt" timestamptz;
update auth."user" as u set "closedAt" = current_timestamp
  where not exists (select from auth.account as a where a."userId" = u.id);

-- Which session a device was last used with, what it still had to send, and what it was told to do.
alter table devices
  add column session uuid,
  add column unsent integer check (unsent >= 0),
  add column signed_out_at timestamptz,
  add column wipe_asked_at timestamptz,
  add column wipe_asked_by text,
  add column wiped_at timestamptz;

create index devices_of_staff on devices (organisation, staff, last_seen_at desc);

-- Inside a scope (0008-walls.sql): who of the organisation is signed in where, and their passkeys, so that ending them and
-- telling the access log of it are one transaction. The sign-in library itself, outside every scope, goes on seeing all.
grant usage on schema auth to evenhand_scoped;
grant select (id, organisation, staff) on auth."user" to evenhand_scoped;
grant select (id, "userId", "expiresAt", "createdAt", "updatedAt", "ipAddress", "userAgent"), delete
  on auth.session to evenhand_scoped;
grant select (id, "userId", name, "createdAt", "backedUp"), update (name), delete on auth.passkey to evenhand_scoped;

alter table auth."user" enable row level security;
alter table auth.session enable row level security;
alter table auth.passkey enable row level security;

create policy of_the_library on auth."user" to evenhand_server using (true);
create policy of_the_library on auth.session to evenhand_server using (true);
create policy of_the_library on auth.passkey to evenhand_server using (true);

create policy within_scope on auth."user" to evenhand_scoped
  using (organisation = (select current_setting('evenhand.organisation', true)));
create policy within_scope on auth.session to evenhand_scoped
  using (exists (select from auth."user" as u where u.id = "userId"));
create policy within_scope on auth.passkey to evenhand_scoped
  using (exists (select from auth."user" as u where u.id = "userId"));
