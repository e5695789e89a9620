import type { Queries } from '../../platform/database/database.ts';
import { recordedMoment } from '../recorded-moment.ts';
import type { Body, BodyRecord, Designation } from './body.ts';

/** Columns of a body as the rest of the program names them. */
export const bodyColumns = `body.id, body.version, body.kind, body.name, body.name_gd as "nameGd",
  body.short_name as "shortName", body.website, body.charity_number as "charityNumber", body.description,
  body.everywhere, body.council_areas as "councilAreas", body.area_of_operation as "areaOfOperation",
  body.speaks_for as "speaksFor", body.speaks_for_groups as "speaksForGroups",
  body.speaks_for_places as "speaksForPlaces", body.constituted, body.wishes, body.closed_on as "closedOn",
  body.published_at is not null as published, body.registered_by_partnership_id as "keeperId"`;

export async function findBody(queries: Queries, id: string): Promise<Body | null> {
  const { rows } = await queries.query<Body>(`select ${bodyColumns} from known.body where id = $1`, [id]);
  return rows[0] ?? null;
}

/** An open body of the same kind and name, capitals aside; null where there is none that they may see. */
export async function findNamesake(
  queries: Queries,
  { kind, name }: Pick<BodyRecord, 'kind' | 'name'>,
): Promise<string | null> {
  const { rows } = await queries.query<{ id: string }>(
    'select id from body where kind = $1 and lower(name) = lower($2) and closed_on is null limit 1',
    [kind, name],
  );
  return rows[0]?.id ?? null;
}

export async function insertBody(
  queries: Queries,
  id: string,
  keeperId: number | null,
  record: BodyRecord,
): Promise<void> {
  await queries.query(
    `insert into body (id, registered_by_partnership_id, kind, name, name_gd, short_name, website, charity_number,
       description, everywhere, council_areas, area_of_operation, speaks_for, speaks_for_groups, speaks_for_places,
       constituted, wishes, closed_on, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
       case when $19 then ${recordedMoment} end)`,
    [id, keeperId, ...valuesOf(record)],
  );
}

/** False where it is not theirs to change, or is no longer what they saw. */
export async function updateBody(
  queries: Queries,
  { id, version }: { id: string; version: number },
  record: BodyRecord,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update body set kind = $3, name = $4, name_gd = $5, short_name = $6, website = $7, charity_number = $8,
       description = $9, everywhere = $10, council_areas = $11, area_of_operation = $12, speaks_for = $13,
       speaks_for_groups = $14, speaks_for_places = $15, constituted = $16, wishes = $17, closed_on = $18,
       published_at = case when $19 then coalesce(published_at, ${recordedMoment}) end
      where id = $1 and version = $2`,
    [id, version, ...valuesOf(record)],
  );
  return rowCount === 1;
}

export async function designationsOf(queries: Queries, bodyId: string): Promise<Designation[]> {
  const { rows } = await queries.query<Designation>(
    `select id, schedule, since, until, source, to_check as "toCheck", version from known.body_designation
      where body_id = $1 order by schedule, since nulls first, id`,
    [bodyId],
  );
  return rows;
}

function valuesOf(record: BodyRecord): unknown[] {
  return [
    record.kind,
    record.name,
    record.nameGd,
    record.shortName,
    record.website,
    record.charityNumber,
    record.description,
    record.everywhere,
    record.councilAreas,
    record.areaOfOperation,
    record.speaksFor,
    record.speaksForGroups,
    record.speaksForPlaces,
    record.constituted,
    record.wishes,
    record.closedOn,
    record.published,
  ];
}
