-- Tamper evidence beyond the chains of records: a chain over the access log, and a daily anchor over everything an
-- organisation has (docs/decisions/0034-what-is-sealed-and-anchored.md). `pnpm verify` reads all of it.

-- Rows of the access log that are not in the chain yet. Sealing takes what it finds here and has no cursor, so a row whose
-- transaction commits late is sealed later and never passed over.
create table access_unsealed (
  organisation text not null,
  seq bigint not null,
  primary key (organisation, seq)
);

create table access_chain (
  organisation text not null references organisations (id),
  -- 1, 2, 3 … in the order of sealing; the log's own numbers have holes, where a transaction was undone.
  number bigint not null check (number > 0),
  -- The row of the access log.
  seq bigint not null,
  -- SHA-256 over the hash before and the row.
  hash bytea not null,
  primary key (organisation, number),
  unique (organisation, seq)
);

create table anchors (
  organisation text not null references organisations (id),
  number integer not null check (number > 0),
  -- In UTC; one a day.
  day date not null,
  at timestamptz not null,
  -- Every entry up to this number, with its hash, its verdict and when it was received, stands behind `ledger`.
  last_seq bigint not null,
  ledger bytea not null,
  -- How far the chain over the access log had come, and its hash there.
  access_number bigint not null,
  access_hash bytea,
  -- Of the anchor before.
  previous_hash bytea,
  hash bytea not null,
  primary key (organisation, number),
  unique (organisation, day)
);

create trigger only_added before update or delete or truncate on access_chain
  for each statement execute function refuse_change();
create trigger only_added before update or delete or truncate on anchors
  for each statement execute function refuse_change();

-- As the owner: whoever may write a line of the log may not look into what waits to be sealed.
create function await_seal() returns trigger language plpgsql security definer set search_path = public as $f$
begin
  insert into access_unsealed (organisation, seq) values (new.organisation, new.seq);
  return null;
end
$f$;
revoke all on function await_seal() from public;

create trigger await_seal after insert on access_log for each row execute function await_seal();

insert into access_unsealed (organisation, seq) select organisation, seq from access_log;

grant select, delete on access_unsealed to evenhand_scoped;
grant select, insert on access_chain, anchors to evenhand_scoped;

alter table access_unsealed enable row level security;
alter table access_chain enable row level security;
alter table anchors enable row level security;

create policy within_scope on access_unsealed to evenhand_scoped
  using (organisation = (select current_setting('evenhand.organisation', true))
    and (select current_setting('evenhand.as', true)) = 'server');
create policy within_scope on access_chain to evenhand_scoped
  using (organisation = (select current_setting('evenhand.organisation', true))
    and (select current_setting('evenhand.as', true)) = 'server');
create policy within_scope on anchors to evenhand_scoped
  using (organisation = (select current_setting('evenhand.organisation', true))
    and (select current_setting('evenhand.as', true)) = 'server');

-- A door in the wall: whose log has lines to seal, and who has no anchor on that day yet.
create function organisations_to_seal(today date, out organisation text, out seal boolean, out anchor boolean)
  returns setof record language sql stable security definer set search_path = public as $f$
  select * from (
    select o.id, exists (select from access_unsealed as u where u.organisation = o.id) as seal,
      not exists (select from anchors as a where a.organisation = o.id and a.day >= today) as anchor
    from organisations as o) as due
  where due.seal or due.anchor
$f$;
revoke all on function organisations_to_seal(date) from public;
grant execute on function organisations_to_seal(date) to evenhand_server, evenhand_scoped;
