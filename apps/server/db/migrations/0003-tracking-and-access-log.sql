-- Only a slow hash of a tracking code is kept. A record may have several codes (a lost one is replaced, not read back).
create table tracking (
  organisation text not null references organisations (id),
  reference text not null,
  record_id uuid not null,
  salt text not null,
  hash text not null,
  iterations integer not null check (iterations > 0),
  made_at timestamptz not null default now(),
  primary key (organisation, reference, hash)
);

-- Without organisation on purpose: a try counts against an address or a reference before it is known whose it is.
create table tracking_tries (
  key text primary key,
  window_start timestamptz not null,
  tries integer not null check (tries >= 0)
);

create index tracking_tries_by_age on tracking_tries (window_start);

create table access_log (
  organisation text not null references organisations (id),
  seq bigint generated always as identity,
  at timestamptz not null default now(),
  actor text not null,
  act text not null,
  record_kind text,
  record_id uuid,
  detail jsonb not null default '{}',
  primary key (organisation, seq)
);

create index access_log_of_record on access_log (organisation, record_kind, record_id, seq);
create index access_log_of_actor on access_log (organisation, actor, seq);

create function refuse_change() returns trigger language plpgsql as $f$
begin
  raise exception 'rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end
$f$;

create trigger only_added before update or delete or truncate on access_log
  for each statement execute function refuse_change();
