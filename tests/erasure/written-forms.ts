import type { Database } from '../../src/platform/database/database.ts';

export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What seeds of the forms of partnerships are given. */
export interface Writing {
  database: Database;
  /** Opens a form as the person, types into every field, and sends it. Returns where it leads. */
  write(route: string, path: string, answers?: Answers): Promise<string>;
  /** Sends a form that is one button. */
  press(path: string): Promise<void>;
  /** The account of the person, and how they are named at the moment. */
  person(): Promise<{ id: string; name: string; address: string }>;
  /** A text of its own that stays as the partnership's record; `gone`: that has to go, since it is about the person. */
  sentinel(typed: string, about?: 'gone'): string;
}

export type Seeds = Record<string, (() => Promise<unknown>) | string>;

/** The record that was made last. */
export async function newestOf({ database }: Writing, table: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>(`select id from ${table} order by id desc limit 1`);
  if (!rows[0]) throw new Error(`There is no ${table} yet.`);
  return rows[0].id;
}
