import { type Catalogue, headlineIndicators, readJudgements } from '../evidence/index.ts';
import { areasOfKind, partnerships } from '../geography/index.ts';
import type { Database } from '../platform/database/database.ts';
import type { Picture } from './picture.ts';

/** The whole picture in three queries; null while no country or partnership is loaded. */
export async function readPicture(database: Database, catalogue: Catalogue): Promise<Picture | null> {
  const [places, [country]] = await Promise.all([partnerships(database), areasOfKind(database, 'country')]);
  if (!country || places.length === 0) return null;
  const indicators = headlineIndicators(catalogue);
  const judged = await readJudgements(database, catalogue, {
    indicators,
    areas: places.map((place) => place.id),
    comparator: country.id,
  });
  const rows = places.map((partnership) => ({
    partnership,
    judgements: judged.get(partnership.id) ?? new Map(),
  }));
  return { country, indicators, rows };
}
