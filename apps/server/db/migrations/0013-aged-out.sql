-- A closed record is taken from devices some time after the last thing that happened on it (daysKept): a pull asks which ones came to
-- that age since the device last asked.
create index records_by_last_act on records (organisation, active_at) where closed_at is not null;
