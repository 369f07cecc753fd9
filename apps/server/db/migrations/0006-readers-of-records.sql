-- Records that only some roles of the unit read, like the limits on a person's contact; people by name still do.
alter table records add column readers text[];
