import type { Queries } from '../../platform/database/database.ts';
import type { Answer, AnswerPart, InformationRequest, RequestTimes } from './information-request.ts';

export type RequestWords = Pick<
  InformationRequest,
  'fromBody' | 'toBody' | 'asked' | 'outcome' | 'askedOn' | 'wantedBy'
>;

export interface AnswerWords {
  answer: Answer;
  answeredOn: string;
  given: string | null;
  refusal: string | null;
}

/** Times of a body's requests with the partnership they were made in. */
export interface PartnershipTimes extends RequestTimes {
  partnershipId: number;
}

const columns = `request.id, request.version, from_body as "fromBody", asking.name as "fromName",
  to_body as "toBody", asked_body.name as "toName", asked, outcome, asked_on as "askedOn", wanted_by as "wantedBy",
  answer, answered_on as "answeredOn", request.given, refusal, withdrawn_on as "withdrawnOn",
  withdrawn_why as "withdrawnWhy", coalesce(part.parts, '[]') as parts`;
const joined = `known.information_request as request join known.body as asking on asking.id = from_body
  join known.body as asked_body on asked_body.id = to_body
  left join lateral (
    select json_agg(json_build_object('cameOn', came_on, 'given', one.given) order by came_on, one.id) as parts
      from known.information_request_part as one where information_request_id = request.id) as part on true`;

/** Requests of a partnership, newest first. `bodyIds`: only those from or to one of these; null: all. */
export async function readRequests(
  queries: Queries,
  partnershipId: number,
  bodyIds: readonly string[] | null,
): Promise<InformationRequest[]> {
  const { rows } = await queries.query<InformationRequest>(
    `select ${columns} from ${joined}
      where request.partnership_id = $1
        and ($2::uuid[] is null or from_body = any ($2) or to_body = any ($2))
      order by asked_on desc, request.id desc`,
    [partnershipId, bodyIds],
  );
  return rows;
}

export async function readRequest(
  queries: Queries,
  partnershipId: number,
  id: string,
): Promise<InformationRequest | null> {
  const { rows } = await queries.query<InformationRequest>(
    `select ${columns} from ${joined} where request.partnership_id = $1 and request.id = $2`,
    [partnershipId, id],
  );
  return rows[0] ?? null;
}

/** When requests were made and answered, of a partnership or to a body: what everybody may know. */
export async function readRequestTimes(
  queries: Queries,
  of: { partnershipId: number } | { bodyId: string },
): Promise<PartnershipTimes[]> {
  const { rows } = await queries.query<PartnershipTimes>(
    `select partnership_id as "partnershipId", to_body as "toBody", asked_on as "askedOn",
            answered_on as "answeredOn", answer, withdrawn_on as "withdrawnOn"
       from information_request_times($1, $2)`,
    'bodyId' in of ? [null, of.bodyId] : [of.partnershipId, null],
  );
  return rows;
}

export async function insertRequest(
  queries: Queries,
  id: string,
  partnershipId: number,
  { fromBody, toBody, asked, outcome, askedOn, wantedBy }: RequestWords,
): Promise<void> {
  await queries.query(
    `insert into information_request (id, partnership_id, from_body, to_body, asked, outcome, asked_on, wanted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, partnershipId, fromBody, toBody, asked, outcome, askedOn, wantedBy],
  );
}

/** What is asked, while it waits and nothing of an answer came. False where it is not there any more so. */
export async function updateRequest(
  queries: Queries,
  { id, version }: Pick<InformationRequest, 'id' | 'version'>,
  { fromBody, toBody, asked, outcome, askedOn, wantedBy }: RequestWords,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update information_request set from_body = $3, to_body = $4, asked = $5, outcome = $6, asked_on = $7, wanted_by = $8
      where id = $1 and version = $2 and answer is null and withdrawn_on is null
        and not exists (select from information_request_part where information_request_id = $1)`,
    [id, version, fromBody, toBody, asked, outcome, askedOn, wantedBy],
  );
  return rowCount === 1;
}

/** False where it is not there any more in this version. */
export async function updateAnswer(
  queries: Queries,
  { id, version }: Pick<InformationRequest, 'id' | 'version'>,
  { answer, answeredOn, given, refusal }: AnswerWords,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update information_request set answer = $3, answered_on = $4, given = $5, refusal = $6
      where id = $1 and version = $2 and withdrawn_on is null`,
    [id, version, answer, answeredOn, given, refusal],
  );
  return rowCount === 1;
}

/** False where it is not there any more in this version, or was answered. */
export async function updateWithdrawn(
  queries: Queries,
  { id, version }: Pick<InformationRequest, 'id' | 'version'>,
  { withdrawnOn, withdrawnWhy }: { withdrawnOn: string; withdrawnWhy: string },
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update information_request set withdrawn_on = $3, withdrawn_why = $4
      where id = $1 and version = $2 and answer is null`,
    [id, version, withdrawnOn, withdrawnWhy],
  );
  return rowCount === 1;
}

export async function insertPart(
  queries: Queries,
  id: string,
  partnershipId: number,
  requestId: string,
  { cameOn, given }: AnswerPart,
): Promise<void> {
  await queries.query(
    `insert into information_request_part (id, partnership_id, information_request_id, came_on, given)
     values ($1, $2, $3, $4, $5)`,
    [id, partnershipId, requestId, cameOn, given],
  );
}

/** Locks a request that waits for its answer; false where it does not any more. */
export async function lockOpenRequest(queries: Queries, id: string): Promise<boolean> {
  const { rowCount } = await queries.query(
    `select from information_request where id = $1 and answer is null and withdrawn_on is null for update`,
    [id],
  );
  return rowCount === 1;
}
