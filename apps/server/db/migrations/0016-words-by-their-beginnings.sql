-- A search asks for the beginnings of words, as on a device. Pieces of three letters from anywhere in a text cost twice as much to
-- keep, at each change of a record, and found "art" in "part".
update records set search = coalesce((
  select string_agg(left(word, 100), ' ')
  from unnest(regexp_split_to_array(search, '[[:space:][:punct:]‘’“”«»…–—¿¡·]+')) as word where word <> ''), '');

drop index records_by_words;
create index records_by_words on records using gin (array_to_tsvector(string_to_array(search, ' ')));
