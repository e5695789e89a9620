import type { Queries } from '../../platform/database/database.ts';
import { mappingFrom, type SavedMapping, type TrackerMapping, writtenMapping } from './mapping.ts';

/** How a tracker is read; null where it is not there, or not this reader's. */
export async function findMapping({ query }: Queries, id: string): Promise<TrackerMapping | null> {
  const { rows } = await query<{ specification: Record<string, string> }>(
    'select specification from sheet_mapping where id = $1',
    [id],
  );
  return rows[0] ? mappingFrom(rows[0].specification) : null;
}

/** By name. */
export async function listMappings({ query }: Queries, partnershipId: number): Promise<SavedMapping[]> {
  const { rows } = await query<Omit<SavedMapping, 'mapping'> & { specification: Record<string, string> }>(
    'select id, name, specification from sheet_mapping where partnership_id = $1 order by name, id',
    [partnershipId],
  );
  return rows.map(({ specification, ...rest }) => ({ ...rest, mapping: mappingFrom(specification) }));
}

/** In place of what has this name, where something has. Returns its id. */
export async function saveMapping(
  { query }: Queries,
  to: { id: string; partnershipId: number; name: string },
  mapping: TrackerMapping,
): Promise<string> {
  const { rows } = await query<{ id: string }>(
    `insert into sheet_mapping (id, partnership_id, name, specification) values ($1, $2, $3, $4)
     on conflict (partnership_id, name) do update set specification = excluded.specification returning id`,
    [to.id, to.partnershipId, to.name, JSON.stringify(writtenMapping(mapping))],
  );
  return rows[0]?.id ?? to.id;
}
