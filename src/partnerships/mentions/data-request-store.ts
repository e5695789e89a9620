import type { Queries } from '../../platform/database/database.ts';
import type { DataRequest, Mention } from './data-request.ts';

const columns = `id, partnership_id as "partnershipId", kind, asked_on as "askedOn",
  to_char(asked_on + interval '1 month', 'YYYY-MM-DD') as "dueOn",
  coalesce(sought, '{}') as sought, why, closed_at is not null as closed,
  (select count(*)::integer from mention where request_id = r.id) as places,
  (select count(*)::integer from mention where request_id = r.id and decision is null) as undecided`;

/** Open ones first, the oldest of them before the others. */
export async function readDataRequests(
  { query }: Queries,
  partnershipId: number | null,
): Promise<DataRequest[]> {
  const { rows } = await query<DataRequest>(
    `select ${columns} from data_request r where partnership_id is not distinct from $1
      order by closed_at is not null, case when closed_at is null then created_at end, created_at desc, id limit 200`,
    [partnershipId],
  );
  return rows;
}

export async function readDataRequest(
  { query }: Queries,
  partnershipId: number | null,
  id: string,
): Promise<DataRequest | null> {
  const { rows } = await query<DataRequest>(
    `select ${columns} from data_request r where id = $2 and partnership_id is not distinct from $1`,
    [partnershipId, id],
  );
  return rows[0] ?? null;
}

export async function readMentions({ query }: Queries, requestId: string): Promise<Mention[]> {
  const { rows } = await query<Mention>(
    `select id, request_id as "requestId", in_table as "table", in_column as "column", part, record_id as "recordId",
            decision, ground, ground_words as "groundWords"
       from mention where request_id = $1 order by in_table, record_id, in_column, part`,
    [requestId],
  );
  return rows;
}
