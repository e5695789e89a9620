import type { Queries } from '../database/database.ts';
import type { Partition, TableHeader } from './backup-manifest.ts';

/**
 * Every table with rows of its own, each after those it refers to: ordinary tables, and each partition in place
 * of its partitioned table.
 */
export async function listTables(queries: Queries): Promise<TableHeader[]> {
  const { rows } = await queries.query<{ table: string; parent: string | null; columns: string[] }>(
    `select c.relname as table, p.relname as parent,
            (select array_agg(attname::text order by attnum) from pg_attribute
              where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
       from pg_class c
       left join pg_inherits on inhrelid = c.oid
       left join pg_class p on p.oid = inhparent
      where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
      order by c.oid`,
  );
  const order = await dependencyOrder(queries, [...new Set(rows.map((row) => row.parent ?? row.table))]);
  const sorted = rows.toSorted(
    (a, b) => order.indexOf(a.parent ?? a.table) - order.indexOf(b.parent ?? b.table),
  );
  const tables: TableHeader[] = [];
  for (const { table, parent, columns } of sorted) {
    const partition = parent === null ? null : await partitionOf(queries, table, parent);
    tables.push({ table, columns, partition });
  }
  return tables;
}

/** A table stands after every table it refers to; one that refers to itself is loaded in one statement. */
async function dependencyOrder(queries: Queries, tables: readonly string[]): Promise<string[]> {
  const { rows } = await queries.query<{ child: string; parent: string }>(
    `select conrelid::regclass::text as child, confrelid::regclass::text as parent
       from pg_constraint where contype = 'f' and conrelid <> confrelid`,
  );
  const placed: string[] = [];
  let waiting = [...tables];
  while (waiting.length > 0) {
    const free = waiting.filter((table) =>
      rows.every((row) => row.child !== table || placed.includes(row.parent)),
    );
    if (free.length === 0) throw new Error(`Tables refer to each other in a circle: ${waiting.join(', ')}.`);
    placed.push(...free);
    waiting = waiting.filter((table) => !free.includes(table));
  }
  return placed;
}

async function partitionOf(queries: Queries, table: string, parent: string): Promise<Partition> {
  const { rows: bounds } = await queries.query<{ bound: string }>(
    `select pg_get_expr(relpartbound, oid) as bound from pg_class where oid = $1::regclass`,
    [table],
  );
  const { rows: statements } = await queries.query<{ statement: string }>(
    `select pg_get_indexdef(indexrelid) as statement from pg_index where indrelid = $1::regclass
     union all
     select format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
       from pg_constraint where conrelid = $1::regclass and contype = 'c' and conislocal`,
    [table],
  );
  return {
    of: parent,
    bound: bounds[0]?.bound ?? '',
    statements: statements.map(({ statement }) => statement),
  };
}
