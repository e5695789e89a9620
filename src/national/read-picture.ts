import {
  type Catalogue,
  type createDeprivationShares,
  headlineIndicators,
  readJudgements,
} from '../evidence/index.ts';
import { areasOfKind, partnerships } from '../geography/index.ts';
import type { Database } from '../platform/database/database.ts';
import type { Picture } from './picture.ts';

/** The whole picture beside the country in four queries; null while no country or partnership is loaded. */
export async function readPicture(
  database: Database,
  catalogue: Catalogue,
  deprivationShares: ReturnType<typeof createDeprivationShares>,
): Promise<Picture | null> {
  const [places, [country]] = await Promise.all([partnerships(database), areasOfKind(database, 'country')]);
  if (!country || places.length === 0) return null;
  const indicators = headlineIndicators(catalogue);
  const areas = places.map((place) => place.id);
  const [judged, deprivation] = await Promise.all([
    readJudgements(database, catalogue, { indicators, areas, comparator: country.id }),
    deprivationShares(catalogue, areas),
  ]);
  const rows = places.map((partnership) => ({
    partnership,
    judgements: judged.get(partnership.id) ?? new Map(),
  }));
  return { country, indicators, rows, view: 'scotland', deprivation, expected: new Map() };
}
