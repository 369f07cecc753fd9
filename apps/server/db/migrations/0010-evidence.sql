-- Files that arrived whole. Their bytes lie in storage, sealed; what they belong to is said by an entry, which may come before
-- them or after.
create table evidence (
  organisation text not null references organisations (id),
  id uuid not null,
  -- `original`, or `display`: the copy to look at.
  part text not null check (part in ('original', 'display')),
  record_kind text not null,
  record_id uuid not null,
  -- Who sent it.
  author text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes >= 0),
  -- Media type, found in the file itself.
  type text not null,
  stored_at timestamptz not null default now(),
  primary key (organisation, id, part)
);

create index evidence_of_record on evidence (organisation, record_kind, record_id);

alter table evidence enable row level security;
grant select, insert, delete on evidence to evenhand_scoped;

-- A file is seen by whoever sees the entry that names it: written by the same person, about the same record, with the same hash.
create policy within_scope on evidence to evenhand_scoped
  using (
    organisation = (select current_setting('evenhand.organisation', true))
    and case (select current_setting('evenhand.as', true))
      when 'server' then true
      when 'staff' then author = (select current_setting('evenhand.staff', true)) or exists (
        select from entries as e where e.organisation = evidence.organisation and e.record_kind = evidence.record_kind
          and e.record_id = evidence.record_id and e.kind = 'evidence-added' and e.verdict = 'accepted'
          and e.by = evidence.author and e.body ->> 'evidence' = evidence.id::text
          and evidence.hash = case evidence.part when 'original' then e.body ->> 'hash' else e.body #>> '{display,hash}' end)
      else false
    end)
  with check (
    organisation = (select current_setting('evenhand.organisation', true))
    and (select current_setting('evenhand.as', true)) = 'server');
