import type { Queries } from '../../platform/database/database.ts';
import type { Language } from '../../web/index.ts';
import type { RequestToSend } from './link-store.ts';

/** Whom a link is sent to. */
export interface PersonToAsk {
  accountId: string | null;
  /** Null: the address of the account. */
  email: string | null;
  language: Language;
}

/**
 * Whom each request is sent to: the address an officer gave for it, otherwise the person it names where they still work
 * there, otherwise the leads of the body. By its id; nobody where there is nobody to ask. One query.
 */
export async function peopleToAsk(
  { query }: Pick<Queries, 'query'>,
  requests: readonly RequestToSend[],
): Promise<ReadonlyMap<string, readonly PersonToAsk[]>> {
  const asked = requests.flatMap(({ partnershipId: partnership, accountId, bodyId }, index) => {
    const every = { partnership, roles: [], unpublished: true, by: null };
    return [
      { n: 2 * index, ...every, bodies: [], accounts: accountId === null ? [] : [accountId] },
      { n: 2 * index + 1, ...every, bodies: [bodyId], accounts: [] },
    ];
  });
  const { rows } = await query<{ n: number; accountId: string; language: Language }>(
    `select n, account_id as "accountId", language from people_concerned($1) order by n, account_id`,
    [JSON.stringify(asked)],
  );
  const found = Map.groupBy(rows, ({ n }) => n);
  return new Map(
    requests.map(({ id, email }, index): [string, PersonToAsk[]] => {
      if (email !== null) return [id, [{ accountId: null, email, language: 'en' }]];
      const accounts = found.get(2 * index) ?? found.get(2 * index + 1) ?? [];
      return [id, accounts.map(({ accountId, language }) => ({ accountId, language, email: null }))];
    }),
  );
}
