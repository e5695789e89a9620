import { type Area, areasByIds } from '../../geography/index.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Database, Queries } from '../../platform/database/database.ts';
import type { SeatWithTerms } from '../seats/seat.ts';
import { seatsOf } from '../seats/seat-store.ts';
import type { Approach } from '../taking-part/approach.ts';
import { approachesOf } from '../taking-part/approach-store.ts';
import type { Membership } from '../taking-part/membership.ts';
import { membershipsOf } from '../taking-part/membership-store.ts';
import type { Body, Designation } from './body.ts';
import { type BodyVersion, bodyHistory } from './body-history.ts';
import { designationsOf, findBody } from './body-store.ts';
import { type Origin, originOf } from './origin-store.ts';

/** A body with all that is known of it in every partnership, to whoever asks. */
export interface BodyFound {
  body: Body;
  designations: Designation[];
  memberships: Membership[];
  seats: SeatWithTerms[];
  approaches: Approach[];
  history: BodyVersion[];
  /** Where the record came from, where nobody typed it. */
  origin: Origin | null;
  /** Every area named in it, by id: council areas of partnerships, places it works in and speaks for. */
  areas: ReadonlyMap<number, Area>;
}

/** Null where there is no such body, or none that they may see. */
export function readBody(
  database: Database,
  actor: Actor | null,
  id: string,
  asAt: string | null,
): Promise<BodyFound | null> {
  const read = async (queries: Queries): Promise<BodyFound | null> => {
    const body = await findBody(queries, id);
    if (body === null) return null;
    const designations = await designationsOf(queries, id);
    const memberships = await membershipsOf(queries, { bodyId: id });
    const seats = await seatsOf(queries, { bodyId: id });
    const approaches = await approachesOf(queries, { bodyId: id });
    const origin = await originOf(queries, id);
    const history = await bodyHistory(queries, id);
    const named = [
      ...body.councilAreas,
      ...body.speaksForPlaces,
      ...(body.keeperId === null ? [] : [body.keeperId]),
      ...[...memberships, ...seats, ...approaches].map(({ partnershipId }) => partnershipId),
    ];
    const areas = await areasByIds(queries, [...new Set(named)]);
    return {
      body,
      designations,
      memberships,
      seats,
      approaches,
      history,
      origin,
      areas: new Map(areas.map((area) => [area.id, area])),
    };
  };
  return asActor(database, actor, read, { asAt, readOnly: true });
}
