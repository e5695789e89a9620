import type { Queries } from '../../platform/database/database.ts';

/** Who stands behind pseudonyms, of those who are still here. Only for administrators' eyes. */
export async function namesOfPseudonyms(
  queries: Queries,
  pseudonyms: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await queries.query<{ pseudonym: string; name: string }>(
    `select pseudonym::text as pseudonym, name from account_pseudonym join account on account.id = account_id
      where pseudonym::text = any($1)`,
    [[...new Set(pseudonyms)]],
  );
  return new Map(rows.map(({ pseudonym, name }) => [pseudonym, name]));
}

/** The pseudonym behind an e-mail address; null where nobody here has it. */
export async function pseudonymOfAddress(queries: Queries, email: string): Promise<string | null> {
  const { rows } = await queries.query<{ pseudonym: string }>(
    `select pseudonym::text as pseudonym from account_pseudonym join account on account.id = account_id
      where email = $1`,
    [email.toLowerCase()],
  );
  return rows[0]?.pseudonym ?? null;
}
