import type { Queries } from '../../platform/database/database.ts';
import type { PartnerPromise, PromiseState, PromiseTerms } from './promise.ts';

/** As the driver gives it: amounts as text, so that none is rounded. */
type PromiseRow = Omit<PartnerPromise, 'amountPence'> & { amountPence: string | null };

const columns = `promise.id, promise.version, promise.partnership_id as "partnershipId", promise.outcome_id as "outcomeId",
  promise.body_id as "bodyId", body.name as "bodyName", promise.words, promise.kind,
  promise.amount_pence::text as "amountPence", promise.fte_hundredths as "fteHundredths", promise.due_on as "dueOn",
  promise.state, promise.proposed_on as "proposedOn", promise.signed_as as "signedAs", promise.signed_on as "signedOn",
  promise.ended_on as "endedOn", promise.ended_why as "endedWhy", promise.replaces_id as "replacesId",
  promise.replaces_why as "replacesWhy", promise.agreed_on as "agreedOn", later.id as "replacedById",
  promise.published_at is not null as published`;
const from = `known.promise join known.body on body.id = promise.body_id
  left join known.promise as later on later.replaces_id = promise.id and later.state <> 'withdrawn'`;

const read = ({ amountPence, ...row }: PromiseRow): PartnerPromise => ({
  ...row,
  amountPence: amountPence === null ? null : BigInt(amountPence),
});

/** Promises in these partnerships (null: in all) that the reader may see, soonest due first. */
export async function readPromises(
  queries: Queries,
  partnershipIds: readonly number[] | null,
): Promise<PartnerPromise[]> {
  const { rows } = await queries.query<PromiseRow>(
    `select ${columns} from ${from} where ($1::integer[] is null or promise.partnership_id = any ($1))
      order by promise.due_on, promise.id`,
    [partnershipIds],
  );
  return rows.map(read);
}

/** Promises to these outcomes, soonest due first. */
export async function readPromisesOfOutcomes(
  queries: Queries,
  outcomeIds: readonly string[],
): Promise<PartnerPromise[]> {
  const { rows } = await queries.query<PromiseRow>(
    `select ${columns} from ${from} where promise.outcome_id = any ($1::uuid[]) order by promise.due_on, promise.id`,
    [outcomeIds],
  );
  return rows.map(read);
}

/** Promises of these bodies in every partnership, soonest due first. */
export async function readPromisesOfBodies(
  queries: Queries,
  bodyIds: readonly string[],
): Promise<PartnerPromise[]> {
  const { rows } = await queries.query<PromiseRow>(
    `select ${columns} from ${from} where promise.body_id = any ($1::uuid[]) order by promise.due_on, promise.id`,
    [bodyIds],
  );
  return rows.map(read);
}

/** One promise of a partnership; null where the reader sees none of that id. */
export async function readPromise(
  queries: Queries,
  partnershipId: number,
  id: string,
): Promise<PartnerPromise | null> {
  const { rows } = await queries.query<PromiseRow>(
    `select ${columns} from ${from} where promise.partnership_id = $1 and promise.id = $2`,
    [partnershipId, id],
  );
  const [row] = rows;
  return row ? read(row) : null;
}

export async function insertPromise(
  queries: Queries,
  to: { id: string; partnershipId: number; proposedOn: string },
  terms: PromiseTerms,
  replacing: { replacesId: string; replacesWhy: string; agreedOn: string | null } | null = null,
): Promise<void> {
  await queries.query(
    `insert into promise (id, partnership_id, proposed_on, state, replaces_id, replaces_why, agreed_on,
                          outcome_id, body_id, words, kind, amount_pence, fte_hundredths, due_on)
     values ($1, $2, $3, 'proposed', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[to.id, to.partnershipId, to.proposedOn],
      ...[replacing?.replacesId ?? null, replacing?.replacesWhy ?? null, replacing?.agreedOn ?? null],
      ...valuesOf(terms),
    ],
  );
}

/** Changes what nobody has signed; false where it is not there any more in this version. */
export async function updateTerms(
  queries: Queries,
  { id, version }: Pick<PartnerPromise, 'id' | 'version'>,
  terms: PromiseTerms,
  agreedOn: string | null,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update promise set outcome_id = $3, body_id = $4, words = $5, kind = $6, amount_pence = $7, fte_hundredths = $8,
            due_on = $9, agreed_on = $10
      where id = $1 and version = $2 and signed_on is null`,
    [id, version, ...valuesOf(terms), agreedOn],
  );
  return rowCount === 1;
}

/** What a step writes; what is left out stays. */
export interface PromiseChange {
  state?: PromiseState;
  signed?: { on: string; as: string };
  ended?: { on: string; why: string | null };
  agreedOn?: string;
}

/** Signing publishes. False where it is not there any more in this version. */
export async function updatePromise(
  queries: Queries,
  { id, version }: Pick<PartnerPromise, 'id' | 'version'>,
  { state, signed, ended, agreedOn }: PromiseChange,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update promise set state = coalesce($3, state), signed_on = coalesce($4, signed_on),
            signed_as = coalesce($5, signed_as), ended_on = coalesce($6, ended_on), ended_why = coalesce($7, ended_why),
            agreed_on = coalesce($8, agreed_on),
            published_at = case when $4::date is null then published_at else recording_at() end
      where id = $1 and version = $2`,
    [
      ...[id, version, state ?? null, signed?.on ?? null, signed?.as ?? null],
      ...[ended?.on ?? null, ended?.why ?? null, agreedOn ?? null],
    ],
  );
  return rowCount === 1;
}

function valuesOf(terms: PromiseTerms): unknown[] {
  const { outcomeId, bodyId, words, kind, amountPence, fteHundredths, dueOn } = terms;
  return [outcomeId, bodyId, words, kind, amountPence, fteHundredths, dueOn];
}
