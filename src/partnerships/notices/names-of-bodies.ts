import type { Queries } from '../../platform/database/database.ts';

/** What bodies are called, by id, for notices about them: one query. */
export async function namesOfBodies(
  { query }: Pick<Queries, 'query'>,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const { rows } = await query<{ id: string; name: string }>(
    'select id, name from body where id = any ($1::uuid[])',
    [ids],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}
