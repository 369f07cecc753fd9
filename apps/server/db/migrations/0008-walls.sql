-- The second wall. The server signs in as it always did and takes the role `evenhand_server`, which may read and write no
-- table with an organisation in it. Inside a scope (db/scope.ts) it takes the role `evenhand_scoped`, and policies show it what
-- belongs to that scope, whatever a query asks for. Commands that run as the owner outside a scope see everything.

do $roles$
declare
  wanted text;
begin
  foreach wanted in array array['evenhand_server', 'evenhand_scoped'] loop
    begin
      execute format('create role %I nologin', wanted);
    exception
      -- Made by somebody before, or at this moment by a migration of another database of the same server.
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then
        if not exists (select from pg_roles where rolname = wanted) then
          raise exception using errcode = 'EV001',
            message = format('The account of DATABASE_URL may not create roles. Let an administrator of the database run: '
              'create role evenhand_server nologin; create role evenhand_scoped nologin; '
              'grant evenhand_server, evenhand_scoped to %I;', current_user);
        end if;
    end;
    begin
      execute format('grant %I to %I', wanted, current_user);
    exception
      when insufficient_privilege then
        if not pg_has_role(current_user, wanted, 'MEMBER') then
          raise exception using errcode = 'EV001',
            message = format('Let an administrator of the database run: grant evenhand_server, evenhand_scoped to %I;',
              current_user);
        end if;
    end;
  end loop;
end
$roles$;

grant usage on schema public to evenhand_server, evenhand_scoped;

-- Outside every scope: what the sign-in library keeps, and counters that name nobody.
grant usage on schema auth to evenhand_server;
grant select, insert, update, delete on all tables in schema auth to evenhand_server;
alter default privileges in schema auth grant select, insert, update, delete on tables to evenhand_server;
grant select, insert, update, delete on tracking_tries to evenhand_server;

-- Inside one.
grant select, insert, update on organisations, records, devices to evenhand_scoped;
grant select, insert on entries, reach_changes, access_log to evenhand_scoped;
grant select, insert, delete on tracking to evenhand_scoped;

alter table organisations enable row level security;
alter table devices enable row level security;
alter table reach_changes enable row level security;
alter table tracking enable row level security;
alter table access_log enable row level security;
alter table records enable row level security;
alter table entries enable row level security;

-- `(select ...)` asks for a setting once for a statement and not once for a row. A setting that was never made is null, and one
-- that ended with its transaction is empty: neither is the name of an organisation.
create policy within_scope on organisations to evenhand_scoped
  using (id = (select current_setting('evenhand.organisation', true)));
create policy within_scope on devices to evenhand_scoped
  using (organisation = (select current_setting('evenhand.organisation', true)));
create policy within_scope on reach_changes to evenhand_scoped
  using (organisation = (select current_setting('evenhand.organisation', true)));
create policy within_scope on tracking to evenhand_scoped
  using (organisation = (select current_setting('evenhand.organisation', true)));
create policy within_scope on access_log to evenhand_scoped
  using (organisation = (select current_setting('evenhand.organisation', true)));

-- `server`: the whole organisation, for judging and adding entries. `staff`: what one person sees, the same as db/reader.ts asks.
-- `limits`: arrangements of the person's units, for the instruction in them. `customer`: one case.
create policy within_scope on records to evenhand_scoped
  using (
    organisation = (select current_setting('evenhand.organisation', true))
    and case (select current_setting('evenhand.as', true))
      when 'server' then true
      when 'staff' then
        not (select current_setting('evenhand.staff', true)) = any (excluded) and case
          when kept_to is not null then (select current_setting('evenhand.staff', true)) = any (kept_to)
          when (select current_setting('evenhand.staff', true)) = any (people) then true
          when readers is null then
            coalesce(unit = any (coalesce((select nullif(current_setting('evenhand.units', true), '')::text[]), '{}')), false)
          else exists (select from unnest(readers) as role
            where role || ' ' || unit = any (coalesce((select nullif(current_setting('evenhand.roles', true), '')::text[]), '{}')))
        end
      when 'limits' then
        kind = 'arrangement' and not (select current_setting('evenhand.staff', true)) = any (excluded)
          and unit = any (coalesce((select nullif(current_setting('evenhand.units', true), '')::text[]), '{}'))
      when 'customer' then
        kind = 'case' and id = (select nullif(current_setting('evenhand.record', true), '')::uuid)
      else false
    end)
  with check (
    organisation = (select current_setting('evenhand.organisation', true))
    and (select current_setting('evenhand.as', true)) = 'server');

-- The same rows for searching in words. A policy is asked before an index on words may be, so a search behind one reads
-- every record; a view may be asked after. Its condition is that of the policy above, and a test holds the two together.
create view records_to_search as
  select * from records where
    organisation = (select current_setting('evenhand.organisation', true))
    and case (select current_setting('evenhand.as', true))
      when 'server' then true
      when 'staff' then
        not (select current_setting('evenhand.staff', true)) = any (excluded) and case
          when kept_to is not null then (select current_setting('evenhand.staff', true)) = any (kept_to)
          when (select current_setting('evenhand.staff', true)) = any (people) then true
          when readers is null then
            coalesce(unit = any (coalesce((select nullif(current_setting('evenhand.units', true), '')::text[]), '{}')), false)
          else exists (select from unnest(readers) as role
            where role || ' ' || unit = any (coalesce((select nullif(current_setting('evenhand.roles', true), '')::text[]), '{}')))
        end
      when 'limits' then
        kind = 'arrangement' and not (select current_setting('evenhand.staff', true)) = any (excluded)
          and unit = any (coalesce((select nullif(current_setting('evenhand.units', true), '')::text[]), '{}'))
      when 'customer' then
        kind = 'case' and id = (select nullif(current_setting('evenhand.record', true), '')::uuid)
      else false
    end;
grant select on records_to_search to evenhand_scoped;

create policy within_scope on entries to evenhand_scoped
  using (
    organisation = (select current_setting('evenhand.organisation', true))
    and case (select current_setting('evenhand.as', true))
      when 'server' then true
      -- What one wrote oneself always, also what was refused; of others what was accepted, on records that one sees. With
      -- `offset 0` records are looked up one by one: without it all of the organisation's are gathered for a few entries.
      when 'staff' then by = (select current_setting('evenhand.staff', true)) or verdict = 'accepted' and exists (
        select from records as r where r.organisation = entries.organisation and r.kind = entries.record_kind
          and r.id = entries.record_id offset 0)
      when 'limits' then verdict = 'accepted' and exists (
        select from records as r where r.organisation = entries.organisation and r.kind = entries.record_kind
          and r.id = entries.record_id offset 0)
      when 'customer' then verdict = 'accepted' and record_kind = 'case'
        and record_id = (select nullif(current_setting('evenhand.record', true), '')::uuid)
      else false
    end)
  with check (
    organisation = (select current_setting('evenhand.organisation', true))
    and (select current_setting('evenhand.as', true)) = 'server');

-- Doors in the wall: each answers one question that comes before a scope is known, and is handed the key of what it gives.

-- An organisation's reference data; without it where the asker has this version already.
create function directory_of(organisation_id text, known_version integer, out version integer, out directory jsonb)
  returns setof record language sql stable security definer set search_path = public as $f$
  select o.directory_version, case when o.directory_version = known_version then null else o.directory end
  from organisations as o where o.id = organisation_id
$f$;

-- Who is on this server, for its start page.
create function organisation_names(out id text, out name text, out prefix text)
  returns setof record language sql stable security definer set search_path = public as $f$
  select o.id, o.name, o.prefix from organisations as o order by o.name, o.id
$f$;

-- Hashes of tracking codes that a reference has, and what they open: a customer names no organisation.
create function tracking_of(whole_reference text)
  returns setof tracking language sql stable security definer set search_path = public as $f$
  select t.* from organisations as o join tracking as t on t.organisation = o.id and t.reference = whole_reference
  where o.prefix = left(whole_reference, 2) order by t.made_at desc limit 2
$f$;

revoke all on function directory_of(text, integer), organisation_names(), tracking_of(text) from public;
grant execute on function directory_of(text, integer), organisation_names(), tracking_of(text)
  to evenhand_server, evenhand_scoped;
