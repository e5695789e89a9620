import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Queries } from '../../src/platform/database/database.ts';

/** Letters and a number that stand nowhere by chance, also inside a name, an address or a file's name. */
const shape = /zzq(\d{4})qzz/g;
/** The same in bytes as PostgreSQL prints them. */
const hexShape = /7a7a71((?:3\d){4})717a7a/g;

export interface Sentinel {
  text: string;
  /** Route and field it was typed into. */
  typed: string;
  /** Tables in which a statute keeps it; none: it has to go. */
  keptIn: readonly string[];
  /** False where nothing may keep it even before: a password, an address that was only tried. */
  stored: boolean;
}

/** Unique texts, each remembered with where it was typed. */
export class Sentinels {
  readonly all: Sentinel[] = [];

  make(typed: string, more: Partial<Pick<Sentinel, 'keptIn' | 'stored'>> = {}): string {
    const text = `zzq${String(1000 + this.all.length)}qzz`;
    this.all.push({ text, typed, keptIn: [], stored: true, ...more });
    return text;
  }

  /** Those that stand in some bytes or text. */
  in(content: string): Sentinel[] {
    const numbers = [
      ...[...content.matchAll(shape)].map(([, number]) => number),
      ...[...content.matchAll(hexShape)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString()),
    ];
    const found = new Set(numbers.map((number) => `zzq${number}qzz`));
    return this.all.filter(({ text }) => found.has(text));
  }
}

/** Where each sentinel stands in the database: every column of every table of every schema but PostgreSQL's own. */
export async function placesInTables(
  queries: Queries,
  sentinels: Sentinels,
): Promise<Map<string, Set<string>>> {
  const { rows: tables } = await queries.query<{ schema: string; name: string }>(
    `select nspname as schema, relname as name from pg_class join pg_namespace n on n.oid = relnamespace
      where relkind in ('r', 'm') and nspname !~ '^pg_(?!boss)' and nspname <> 'information_schema'`,
  );
  const places = new Map<string, Set<string>>();
  for (const { schema, name } of tables) {
    const { rows } = await queries.query<{ row: string }>(
      `select t::text as row from "${schema}"."${name}" t where t::text ~ 'zzq\\d|7a7a713'`,
    );
    for (const { row } of rows)
      for (const { text } of sentinels.in(row))
        places.set(
          text,
          (places.get(text) ?? new Set()).add(schema === 'public' ? name : `${schema}.${name}`),
        );
  }
  return places;
}

/** Sentinels in files: in their names, in their bytes, and in what they are packed from. */
export async function inFolder(folder: string, sentinels: Sentinels): Promise<Sentinel[]> {
  const found: Sentinel[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const content = packed ? gunzipSync(bytes) : bytes;
    found.push(...sentinels.in(`${entry.name}\n${content.toString('latin1')}`));
  }
  return found;
}
