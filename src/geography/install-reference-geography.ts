import { referenceGeography } from './reference/reference-geography.ts';
import type { Sql } from './sql.ts';
import { type GeographyCounts, storeGeographyFacts } from './store-facts.ts';

/**
 * Puts the real Scotland's frame in, within the caller's transaction: Scotland, boards, health and social care
 * partnerships, councils with their retired codes, spellings, family groups and tiles. Safe to run again.
 */
export function installReferenceGeography(sql: Sql): Promise<GeographyCounts> {
  return storeGeographyFacts(sql, referenceGeography(), 'reference');
}
