import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { Mapping } from '../loading/mapping.ts';
import { findMapping, mappingNames } from '../loading/mapping-store.ts';

/** Null: by one of the layouts Commonty knows. */
export type ChosenMapping = { key: string; specification: Mapping } | null;

/** The saved mapping of this name; a name nobody saved is handed back. */
export async function chosenMapping(
  database: Queries,
  key: string | null,
): Promise<Result<ChosenMapping, string>> {
  if (key === null) return ok(null);
  const specification = mappingNames.test(key) ? await findMapping(database, key) : null;
  return specification ? ok({ key, specification }) : failed(key.slice(0, 80));
}
