import {
  type Area,
  type AreaKind,
  areasOfKind,
  type Partnership,
  partnerships,
} from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { type Catalogue, headlineIndicators } from '../catalogue.ts';
import type { Judgement } from '../judgement.ts';
import { readJudgements } from '../read-judgements.ts';

/** Everything a partnership's page says today. */
export interface PartnershipFound {
  partnership: Partnership;
  /** Others of the same family by deprivation, and by how densely people live; empty where it is in none. */
  likeByDeprivation: readonly Partnership[];
  likeByDensity: readonly Partnership[];
  country: Area | null;
  /** Judgements of the picture's measures, in the picture's order. */
  headline: readonly Judgement[];
  places: readonly { kind: AreaKind; count: number }[];
}

/** Reads the partnership of a council area; null where the area is no partnership. Four queries. */
export async function readPartnership(
  database: Queries,
  catalogue: Catalogue,
  area: Area,
): Promise<PartnershipFound | null> {
  const all = await partnerships(database);
  const partnership = all.find(({ id }) => id === area.id);
  if (!partnership) return null;
  const [country] = await areasOfKind(database, 'country');
  const measures = headlineIndicators(catalogue);
  const [judged, places] = await Promise.all([
    readJudgements(database, catalogue, {
      indicators: measures,
      areas: [area.id],
      comparator: country?.id ?? null,
    }),
    countPlaces(database, area),
  ]);
  const like = (family: 'familyDeprivation' | 'familyDensity') =>
    all.filter((one) => one.id !== area.id && one[family] !== null && one[family] === partnership[family]);
  return {
    partnership,
    likeByDeprivation: like('familyDeprivation'),
    likeByDensity: like('familyDensity'),
    country: country ?? null,
    headline: measures.flatMap(({ key }) => judged.get(area.id)?.get(key) ?? []),
    places,
  };
}

/** Kinds of place that people name; data zones of other censuses are for analysts. */
const named: readonly AreaKind[] = [
  'locality',
  'ward',
  'hscp-locality',
  'zone-2011',
  'zone-2022',
  'data-zone-2011',
];

async function countPlaces(database: Queries, { id }: Area): Promise<{ kind: AreaKind; count: number }[]> {
  const { rows } = await database.query<{ kind: AreaKind; count: number }>(
    `select kind, count(*)::int as count from area_membership join area on area.id = child_id
      where parent_id = $1 and kind = any($2) group by kind order by array_position($2, kind)`,
    [id, named],
  );
  return rows;
}
