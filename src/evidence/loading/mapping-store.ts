import { readFile } from 'node:fs/promises';
import type { Queries } from '../../platform/database/database.ts';
import { LoadProblem } from './format.ts';
import { type Mapping, parseMapping } from './mapping.ts';

export const mappingNames = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export async function saveMapping(database: Queries, name: string, mapping: Mapping): Promise<void> {
  await database.query(
    `insert into mapping (key, specification) values ($1, $2)
         on conflict (key) do update set specification = excluded.specification, saved_at = now()`,
    [name, JSON.stringify(mapping)],
  );
}

export async function listMappings(
  database: Queries,
): Promise<{ key: string; title: string; savedAt: string }[]> {
  const { rows } = await database.query<{ key: string; title: string; savedAt: string }>(
    `select key, specification -> 'dataset' ->> 'title' as title,
            to_char(saved_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI "UTC"') as "savedAt" from mapping order by key`,
  );
  return rows;
}

/** Null: no mapping has this name. Throws LoadProblem where it was saved by a version that understood it differently. */
export async function findMapping(database: Queries, name: string): Promise<Mapping | null> {
  const { rows } = await database.query<{ specification: unknown }>(
    'select specification from mapping where key = $1',
    [name],
  );
  return rows[0] ? parseMapping(rows[0].specification) : null;
}

/** A mapping written by hand. Throws LoadProblem. */
export async function readMappingFile(path: string): Promise<Mapping> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new LoadProblem('is not there; name the JSON file that holds the mapping');
    throw new LoadProblem(code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new LoadProblem(`is no valid JSON (${(cause as Error).message})`);
  }
  return parseMapping(value);
}
