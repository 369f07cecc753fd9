-- The organisation is the first part of every key, so that the database can be spread or split by organisation.

create extension if not exists pg_trgm;

-- What was applied, with the hash of its file: an applied file must never change (db/migrate.ts).
create table migration_hashes (
  name text primary key,
  sha256 text not null
);

create table organisations (
  id text primary key,
  name text not null,
  -- First part of every reference this organisation gives out.
  prefix text not null unique,
  -- Units, staff, calendar, adopted packs: reference data as devices hold it, checked by policy before it is written.
  directory jsonb not null,
  directory_version integer not null default 1,
  -- Number of the newest entry. Appending takes this row's lock, so entries become visible in the order of their numbers.
  last_seq bigint not null default 0,
  -- Number of the newest device code. It only ever grows: a code is issued once, also when its device is gone.
  last_device_code integer not null default 0,
  created_at timestamptz not null default now()
);

create table devices (
  organisation text not null references organisations (id),
  id uuid not null,
  code text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{3}$'),
  staff text not null,
  name text not null,
  enrolled_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, code)
);
