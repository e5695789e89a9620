import type { Queries } from '../../platform/database/database.ts';
import type { Excusal } from './excusal.ts';

/** An excusal with the partnership that agreed it. */
export interface AgreedExcusal extends Excusal {
  partnershipId: number;
  partnershipCode: string;
  partnershipName: string;
}

/** What somebody says of an excusal; its end comes later. */
export type ExcusalWords = Omit<
  Excusal,
  'id' | 'version' | 'bodyName' | 'endedOn' | 'endedWhy' | 'published'
>;

const columns = `excusal.id, excusal.version, excusal.partnership_id as "partnershipId", area.code as "partnershipCode",
  area.name as "partnershipName", body_id as "bodyId", body.name as "bodyName", duty, outcome, extent, part, reasons,
  agreed_on as "agreedOn", agreed_by as "agreedBy", starts_on as "startsOn", until_on as "untilOn",
  review_on as "reviewOn", ended_on as "endedOn", ended_why as "endedWhy",
  excusal.published_at is not null as published`;
const joined = `known.excusal join known.body on body.id = body_id join area on area.id = excusal.partnership_id`;

/** All excusals of a partnership, or of a body in every partnership: those that began last first. */
export async function readExcusals(
  queries: Queries,
  of: { partnershipId: number } | { bodyId: string },
): Promise<AgreedExcusal[]> {
  const [condition, value] =
    'bodyId' in of ? ['body_id = $1', of.bodyId] : ['excusal.partnership_id = $1', of.partnershipId];
  const { rows } = await queries.query<AgreedExcusal>(
    `select ${columns} from ${joined} where ${condition} order by starts_on desc, body.name, excusal.id`,
    [value],
  );
  return rows;
}

export async function readExcusal(
  queries: Queries,
  partnershipId: number,
  id: string,
): Promise<AgreedExcusal | null> {
  const { rows } = await queries.query<AgreedExcusal>(
    `select ${columns} from ${joined} where excusal.partnership_id = $1 and excusal.id = $2`,
    [partnershipId, id],
  );
  return rows[0] ?? null;
}

export async function insertExcusal(
  queries: Queries,
  id: string,
  partnershipId: number,
  words: ExcusalWords,
  published: boolean,
): Promise<void> {
  await queries.query(
    `insert into excusal (id, partnership_id, body_id, duty, outcome, extent, part, reasons, agreed_on, agreed_by,
                          starts_on, until_on, review_on, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, case when $14 then recording_at() end)`,
    [id, partnershipId, ...valuesOf(words), published],
  );
}

/** False where it is not there any more in this version. */
export async function updateExcusal(
  queries: Queries,
  { id, version }: Pick<Excusal, 'id' | 'version'>,
  words: ExcusalWords,
  published: boolean,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update excusal set body_id = $3, duty = $4, outcome = $5, extent = $6, part = $7, reasons = $8, agreed_on = $9,
            agreed_by = $10, starts_on = $11, until_on = $12, review_on = $13,
            published_at = case when $14 then coalesce(published_at, recording_at()) end
      where id = $1 and version = $2`,
    [id, version, ...valuesOf(words), published],
  );
  return rowCount === 1;
}

/** False where it is not there any more in this version. */
export async function updateExcusalEnd(
  queries: Queries,
  { id, version }: Pick<Excusal, 'id' | 'version'>,
  endedOn: string,
  endedWhy: string,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    'update excusal set ended_on = $3, ended_why = $4 where id = $1 and version = $2',
    [id, version, endedOn, endedWhy],
  );
  return rowCount === 1;
}

function valuesOf(words: ExcusalWords): (string | null)[] {
  const { bodyId, duty, outcome, extent, part, reasons } = words;
  const { agreedOn, agreedBy, startsOn, untilOn, reviewOn } = words;
  return [bodyId, duty, outcome, extent, part, reasons, agreedOn, agreedBy, startsOn, untilOn, reviewOn];
}
