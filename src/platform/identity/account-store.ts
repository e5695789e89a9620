import type { Queries } from '../database/database.ts';
import { uuidv7 } from '../uuid.ts';

export interface NewAccount {
  name: string;
  email: string;
  /** Null: they sign in by link, passkey or provider. */
  passwordHash: string | null;
  demonstrationRole?: string;
}

/** Adds an account whose address is known to be theirs; null where the address has one already. */
export async function addAccount(
  queries: Queries,
  { name, email, passwordHash, demonstrationRole }: NewAccount,
): Promise<string | null> {
  const { rows } = await queries.query<{ id: string }>(
    `insert into account (id, name, email, email_verified, demonstration_role) values ($1, $2, $3, true, $4)
     on conflict (email) do nothing returning id`,
    [uuidv7(), name, email.toLowerCase(), demonstrationRole ?? null],
  );
  const id = rows[0]?.id ?? null;
  if (id !== null && passwordHash !== null)
    await queries.query(
      `insert into credential (id, owner_id, provider, subject, password) values ($1, $2, 'credential', $3, $4)`,
      [uuidv7(), id, id, passwordHash],
    );
  return id;
}

export interface AccountName {
  id: string;
  name: string;
  email: string;
  pseudonym: string;
}

export async function accountOfAddress(queries: Queries, email: string): Promise<AccountName | null> {
  const { rows } = await queries.query<AccountName>(
    `select a.id, a.name, a.email, p.pseudonym from account a join account_pseudonym p on p.account_id = a.id
      where a.email = $1`,
    [email.trim().toLowerCase()],
  );
  return rows[0] ?? null;
}
