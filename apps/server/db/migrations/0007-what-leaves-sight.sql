-- What leaves a reader's sight is taken from their devices, and what comes into it is brought: both with the next pull.

alter table entries
  -- Who saw the record before this entry, where the entry changed it: {unit, people, excluded, kept_to, readers}.
  add column was jsonb;

-- Who saw before is not known of older entries. Taken as nobody, whoever sees now is sent a few entries twice.
update entries set was = '{"unit": null, "people": [], "excluded": [], "kept_to": null, "readers": null}' where opens <> '{}';

drop index entries_that_open;
alter table entries drop column opens;
create index entries_that_turn on entries (organisation, seq) where was is not null;

-- A change of somebody's roles takes a number like an entry, so that a cursor stands before it or after it.
create table reach_changes (
  organisation text not null references organisations (id),
  staff text not null,
  seq bigint not null,
  -- What they reached until then.
  units text[] not null,
  -- Roles with the unit where they reach it, as `role unit`.
  roles text[] not null,
  primary key (organisation, staff, seq)
);
