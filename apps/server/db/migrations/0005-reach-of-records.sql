-- Who reaches a record, as columns, so that a pull asks in SQL what policy's audience asks of a state.

alter table records
  -- Entries are folded when somebody needs the state; the summary is what lists need.
  drop column state,
  -- A fact is never refused, so two devices with the same storage may give one reference twice: said in the log, and kept.
  drop constraint records_organisation_reference_key,
  -- When set, only these people: access was restricted.
  add column kept_to text[],
  -- When the newest thing on it happened; devices hold closed records for a while after that.
  add column active_at timestamptz not null default now();

create index records_by_reference on records (organisation, reference) where reference is not null;

alter table entries
  -- Staff who see the record only since this entry (`*`: anybody may), so that their next pull brings what stood before it.
  add column opens text[] not null default '{}';

create index entries_that_open on entries (organisation, seq) where opens <> '{}';

create index tracking_of_record on tracking (organisation, record_id);
