import type { Queries } from '../../platform/database/database.ts';
import { isUuid } from './audit-differences.ts';

/** Who stands behind pseudonyms and ids of accounts, of those who are still here. Only for administrators' eyes. */
export async function namesOfPeople(
  queries: Queries,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await queries.query<{ pseudonym: string; accountId: string; name: string }>(
    `select pseudonym::text as pseudonym, account_id::text as "accountId", name
       from account_pseudonym join account on account.id = account_id
      where pseudonym = any($1::uuid[]) or account_id = any($1::uuid[])`,
    [[...new Set(ids.filter(isUuid))]],
  );
  return new Map(
    rows.flatMap(({ pseudonym, accountId, name }) => [
      [pseudonym, name],
      [accountId, name],
    ]),
  );
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
