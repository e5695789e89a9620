import { type AreaHit, findPostcode, postcodeShape, searchAreas } from '../geography/index.ts';
import type { Queries } from '../platform/database/database.ts';
import type { PostcodeSearch } from './pages/postcode-answer.tsx';

export interface PlacesFound {
  text: string;
  hits: readonly AreaHit[];
  /** Null where what was typed is no postcode, or the beginning of one that is also part of a name or code. */
  postcode: PostcodeSearch | null;
}

/** Areas by name or code, or the areas of a full postcode; null where nothing was typed. */
export async function searchPlaces(database: Queries, text: string): Promise<PlacesFound | null> {
  if (text === '') return null;
  const shape = postcodeShape(text);
  if (shape === 'full') return { text, hits: [], postcode: await findPostcode(database, text) };
  const hits = await searchAreas(database, text, 50);
  return { text, hits, postcode: shape === 'part' && hits.length === 0 ? { found: 'part' } : null };
}
