-- The envelope of an entry is columns, its body is one field: a new kind of entry or a new pack needs no migration.

create table entries (
  organisation text not null references organisations (id),
  seq bigint not null check (seq > 0),
  id uuid not null,
  record_kind text not null,
  record_id uuid not null,
  kind text not null,
  -- Text, not timestamptz: hash and fold must see the very characters the device wrote, offset included.
  at text not null,
  recorded_at text not null,
  by text not null,
  device text,
  pack text,
  body jsonb not null,
  received_at timestamptz not null default now(),
  verdict text not null check (verdict in ('accepted', 'refused')),
  refusals jsonb not null default '[]',
  hash bytea not null,
  previous_hash bytea,
  primary key (organisation, seq),
  -- Makes a second push of the same entry harmless.
  unique (organisation, id)
);

create index entries_of_record on entries (organisation, record_kind, record_id, seq);
create index entries_by_author on entries (organisation, by, seq);

-- A cache: where each record stands after its last entry. It may be emptied and rebuilt from entries at any time.
create table records (
  organisation text not null references organisations (id),
  kind text not null,
  id uuid not null,
  reference text,
  unit text,
  stage text,
  state jsonb not null,
  summary jsonb not null,
  -- What the search looks through, lower case.
  search text not null default '',
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  closed_at timestamptz,
  next_due date,
  last_seq bigint not null,
  -- Staff who may see it by name, and staff who must not (a declared conflict), whatever their roles.
  people text[] not null default '{}',
  excluded text[] not null default '{}',
  primary key (organisation, kind, id),
  unique (organisation, reference)
);

create index records_by_age on records (organisation, kind, opened_at desc, id);
create index records_by_unit on records (organisation, unit, kind, opened_at desc, id);
create index records_open on records (organisation, kind, next_due, opened_at desc) where closed_at is null;
create index records_by_change on records (organisation, last_seq);
create index records_by_people on records using gin (people);
create index records_by_words on records using gin (search gin_trgm_ops);
