import type { Queries } from '../../platform/database/database.ts';
import type { AccountChoice } from './term-form.ts';

/** Whoever holds a role in a partnership, by name, and one more who is linked already. */
export async function accountsHere(
  queries: Queries,
  partnershipId: number,
  linked: string | null,
): Promise<AccountChoice[]> {
  const { rows } = await queries.query<AccountChoice>(
    `select account.id, account.name from account
      where account.id = $2 or account.id in (
        select account_id from role_grant
         where partnership_id = $1 and ended_at is null and role <> 'resident')
      order by account.name, account.id`,
    [partnershipId, linked],
  );
  return rows;
}
