import type { Queries } from '../database/database.ts';

/** The language somebody's mail is written in: English where they have chosen none. */
export async function readMailLanguage(
  { query }: Pick<Queries, 'query'>,
  accountId: string,
): Promise<'en' | 'gd'> {
  const { rows } = await query<{ language: 'en' | 'gd' }>('select mail_language_of($1) as language', [
    accountId,
  ]);
  return rows[0]?.language ?? 'en';
}

export async function chooseMailLanguage(
  { query }: Pick<Queries, 'query'>,
  accountId: string,
  language: 'en' | 'gd',
): Promise<void> {
  await query(
    `insert into mail_language (account_id, language) values ($1, $2)
     on conflict (account_id) do update set language = excluded.language, changed_at = now()`,
    [accountId, language],
  );
}
