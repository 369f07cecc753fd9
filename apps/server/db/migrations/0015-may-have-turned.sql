-- Another door in the wall: whether who sees what may have changed for somebody. Most pulls are told no, and are spared a long look.
-- It says nothing of what changed; entries of records out of the asker's sight count as well, and those they could not be shown.
create function may_have_turned(organisation_id text, staff_id text, base bigint) returns boolean
  language sql stable security definer set search_path = public as $f$
  select exists (select from entries where organisation = organisation_id and seq > base and was is not null)
    or exists (select from reach_changes where organisation = organisation_id and staff = staff_id and seq > base)
$f$;

revoke all on function may_have_turned(text, text, bigint) from public;
grant execute on function may_have_turned(text, text, bigint) to evenhand_scoped;
