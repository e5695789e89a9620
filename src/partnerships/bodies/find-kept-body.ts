import { areasByIds, type Partnership, partnerships } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { Body } from './body.ts';
import { findBody } from './body-store.ts';
import { writePlaces } from './named-places.ts';

/** A body whose record somebody keeps, with what its form is drawn from. */
export interface KeptBody {
  body: Body;
  /** Those it speaks for, as the form shows them. */
  places: string;
  partnerships: Partnership[];
}

/** Null where there is no such body, or somebody else keeps its record. */
export async function findKeptBody(
  queries: Queries,
  id: string,
  keeperId: number | null,
): Promise<KeptBody | null> {
  const body = await findBody(queries, id);
  if (body === null || body.keeperId !== keeperId) return null;
  const places = writePlaces(body.speaksForPlaces, await areasByIds(queries, body.speaksForPlaces));
  return { body, places, partnerships: await partnerships(queries) };
}
