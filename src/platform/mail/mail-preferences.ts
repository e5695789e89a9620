import type { Queries } from '../database/database.ts';
import type { Stop } from './stop-link.ts';

export const mailChoices = ['at-once', 'daily', 'never'] as const;

/** How often somebody wants notices of a kind. */
export type MailChoice = (typeof mailChoices)[number];

/** Stands for every kind about which nothing of its own was chosen. */
export const everyKind = '*';

/** What an account has chosen, by kind; a kind that is not there is as `*`, and `*` is daily where it is not there. */
export async function readPreferences(
  { query }: Queries,
  accountId: string,
): Promise<Map<string, MailChoice>> {
  const { rows } = await query<{ kind: string; choice: MailChoice }>(
    'select kind, choice from mail_preference where account_id = $1',
    [accountId],
  );
  return new Map(rows.map(({ kind, choice }) => [kind, choice]));
}

export async function choose(
  { query }: Queries,
  accountId: string,
  choices: ReadonlyMap<string, MailChoice>,
): Promise<void> {
  await query(
    `insert into mail_preference (account_id, kind, choice)
     select $1, kind, choice from unnest($2::text[], $3::text[]) as chosen (kind, choice)
     on conflict (account_id, kind) do update set choice = excluded.choice, changed_at = now()`,
    [accountId, [...choices.keys()], [...choices.values()]],
  );
}

/** Stops notices of one kind, or all of them, whatever was chosen before. */
export async function stopNotices(queries: Queries, { accountId, kind }: Stop): Promise<void> {
  if (kind === everyKind)
    await queries.query('delete from mail_preference where account_id = $1 and kind <> $2', [
      accountId,
      kind,
    ]);
  await choose(queries, accountId, new Map([[kind, 'never']]));
}
