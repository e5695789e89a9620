-- Full postcodes and the small areas they lie in, from a postcode directory somebody loaded.

create table postcode (
  -- Upper case without the space: EH11YZ. Never part of one, never a person's.
  postcode text not null check (postcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$'),
  -- The directory's letter where a postcode is split between areas; empty where it is whole.
  part text not null default '',
  -- Key of the dataset it comes from.
  source text not null,
  -- One address with much post of its own, rather than a street of addresses.
  large_user boolean not null,
  -- The day (or the first of the month) it went out of use; null while it is in use.
  deleted_on date,
  data_zone_2011_id integer references area,
  data_zone_2022_id integer references area,
  ward_id integer references area,
  check (data_zone_2011_id is not null or data_zone_2022_id is not null),
  primary key (postcode, source, large_user, part)
);
