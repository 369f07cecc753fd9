-- Lines of the access log are shown to people now, so the wall around it says to whom: whoever reads sees their own, and those of
-- records that they see at units where their role lets them (derive/log-readers.ts names the same roles; a test holds the two
-- together). Whoever opens something writes a line about it, in every scope.
drop policy within_scope on access_log;
create policy within_scope on access_log for select to evenhand_scoped
  using (
    organisation = (select current_setting('evenhand.organisation', true))
    and case (select current_setting('evenhand.as', true))
      when 'server' then true
      when 'staff' then actor = (select current_setting('evenhand.staff', true)) or exists (
        select from records as r where r.organisation = access_log.organisation and r.kind = record_kind and r.id = record_id
          and (array['service-head ' || r.unit, 'chief-officer ' || r.unit, 'data-protection ' || r.unit]
            && (select nullif(current_setting('evenhand.roles', true), '')::text[])) offset 0)
      else false
    end);
create policy written_within_scope on access_log for insert to evenhand_scoped
  with check (organisation = (select current_setting('evenhand.organisation', true)));
