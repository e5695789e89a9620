import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Database, Queries } from '../../platform/database/database.ts';
import type { About } from '../about.ts';
import type { Body } from '../bodies/body.ts';
import { bodyColumns, findBody } from '../bodies/body-store.ts';
import { facilitationOf } from '../facilitation/facilitation-store.ts';
import { seatsOf } from '../seats/seat-store.ts';
import { approachesOf } from './approach-store.ts';
import type { BodyAtTable } from './body-at-table.ts';
import { type Contact, findContact } from './contact-store.ts';
import { membershipsOf } from './membership-store.ts';

/** How much of the log of one partner its own page shows. */
const shownEntries = 200;

/** Every body that a partnership has recorded something of, and those the law may make its partners, by name. */
export function readTable(
  database: Database,
  actor: Actor | null,
  partnershipId: number,
  asAt: string | null,
): Promise<BodyAtTable[]> {
  return asActor(database, actor, (queries) => gatherTable(queries, partnershipId), { asAt, readOnly: true });
}

/** The same within a transaction. Five queries. */
export async function gatherTable(queries: Queries, partnershipId: number): Promise<BodyAtTable[]> {
  return gather(queries, { partnershipId }, await bodiesAround(queries, partnershipId), 1);
}

/** The same of one body; null where there is none that they may see. */
export function readBodyAtTable(
  database: Database,
  actor: Actor | null,
  about: Required<About>,
  asAt: string | null,
): Promise<{ at: BodyAtTable; contact: Contact | null } | null> {
  const read = async (queries: Queries) => {
    const body = await findBody(queries, about.bodyId);
    if (body === null) return null;
    const [at] = await gather(queries, about, [body], shownEntries);
    return at ? { at, contact: await findContact(queries, about) } : null;
  };
  return asActor(database, actor, read, { asAt, readOnly: true });
}

async function gather(
  queries: Queries,
  about: About,
  bodies: readonly Body[],
  entriesEach: number,
): Promise<BodyAtTable[]> {
  const memberships = byBody(await membershipsOf(queries, about));
  const seats = byBody(await seatsOf(queries, about));
  const approaches = byBody(await approachesOf(queries, about));
  const entries = byBody(await facilitationOf(queries, about, entriesEach));
  return bodies.map((body) => ({
    body,
    memberships: memberships.get(body.id) ?? [],
    seats: seats.get(body.id) ?? [],
    approaches: approaches.get(body.id) ?? [],
    entries: entries.get(body.id) ?? [],
  }));
}

function byBody<Row extends { bodyId: string }>(rows: Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ bodyId }) => bodyId);
}

async function bodiesAround(queries: Queries, partnershipId: number): Promise<Body[]> {
  const recorded = ['membership', 'seat', 'approach', 'facilitation_entry'].map(
    (table) => `select body_id from known.${table} where partnership_id = $1`,
  );
  const { rows } = await queries.query<Body>(
    `select ${bodyColumns} from known.body
      where id in (${recorded.join(' union all ')})
         or ((everywhere or $1 = any (council_areas))
             and (kind = 'council' or exists (
               select from known.body_designation where body_id = body.id and schedule = 1)))
      order by name, id`,
    [partnershipId],
  );
  return rows;
}
