import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

export interface Migration {
  /** File name without `.sql`; the number in front gives the order. */
  name: string;
  sql: string;
  sha256: string;
}

const FILE_NAME = /^\d{4}-[a-z0-9-]+\.sql$/;

export function migrationsFolder(): string {
  return join(packageRoot(), 'src/platform/database/migrations');
}

/** The reviewed SQL files of a folder in their order. Throws where a name breaks the pattern or a number is used twice. */
export async function readMigrations(folder: string = migrationsFolder()): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  const migrations: Migration[] = [];
  for (const file of files) {
    if (!FILE_NAME.test(file))
      throw new Error(`${join(folder, file)}: name it like 0002-words-in-kebab-case.sql.`);
    const number = file.slice(0, 4);
    const twin = migrations.find(({ name }) => name.startsWith(number));
    if (twin) throw new Error(`${join(folder, file)}: number ${number} is taken by ${twin.name}.sql.`);
    const sql = await readFile(join(folder, file), 'utf8');
    migrations.push({ name: file.slice(0, -'.sql'.length), sql, sha256: sha256(sql) });
  }
  return migrations;
}

function sha256(text: string): string {
  // Git may check a file out with other line ends; the SQL is the same.
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
