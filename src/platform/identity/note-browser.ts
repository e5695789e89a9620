import type { Database } from '../database/database.ts';
import { browserName } from './browser-name.ts';
import type { Deliver } from './letter.ts';

/**
 * Remembers which kind of browser a session is of, and tells the account of one that is new to it. Of the first ever
 * nobody is told: it is the one the account was made in.
 */
export async function noteBrowser(
  database: Pick<Database, 'query'>,
  deliver: Deliver,
  sessionTokenHash: string,
): Promise<void> {
  const { rows } = await database.query<{ id: string; email: string; name: string; agent: string | null }>(
    `select a.id, a.email, a.name, s.user_agent as agent from session s join account a on a.id = s.account_id
      where s.token_hash = $1`,
    [sessionTokenHash],
  );
  const [session] = rows;
  if (session === undefined) return;
  const browser = browserName(session.agent);
  const noted = await database.query<{ isNew: boolean; others: boolean }>(
    `insert into known_browser (account_id, name) values ($1, $2)
     on conflict (account_id, name) do update set seen_on = current_date
     returning xmax = 0 as "isNew",
       exists (select from known_browser other where other.account_id = $1 and other.name <> $2) as others`,
    [session.id, browser ?? ''],
  );
  const [note] = noted.rows;
  if (note?.isNew && note.others)
    await deliver({ kind: 'new-browser', to: session.email, name: session.name, browser });
}

/** What was not used for a year is forgotten. */
export async function forgetBrowsers({ query }: Pick<Database, 'query'>): Promise<void> {
  await query(`delete from known_browser where seen_on < current_date - 365`);
}
