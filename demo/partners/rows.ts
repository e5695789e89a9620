import type { ClientBase } from 'pg';

export type Row = Readonly<Record<string, unknown>>;

/** Rows that wait to be written, table by table. */
export class Rows {
  private readonly tables = new Map<string, Row[]>();

  /** All rows of several, to be written at once. */
  static together(several: readonly Rows[]): Rows {
    const all = new Rows();
    for (const { tables } of several)
      for (const [table, rows] of tables) for (const row of rows) all.add(table, row);
    return all;
  }

  /** Each row of a table has the same columns; those left out take their defaults. */
  add(table: string, row: Row): void {
    const rows = this.tables.get(table);
    if (rows) rows.push(row);
    else this.tables.set(table, [row]);
  }

  of(table: string): readonly Row[] {
    return this.tables.get(table) ?? [];
  }

  /** Writes them in this order of tables, one statement for each ten thousand rows. */
  async write(client: ClientBase, order: readonly string[]): Promise<void> {
    const forgotten = [...this.tables.keys()].filter((table) => !order.includes(table));
    if (forgotten.length > 0) throw new Error(`No place in the order for ${forgotten.join(', ')}.`);
    for (const table of order) {
      const rows = this.of(table);
      for (let from = 0; from < rows.length; from += 10_000) {
        await insert(client, table, rows.slice(from, from + 10_000));
      }
    }
  }
}

async function insert(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).map((column) => `"${column}"`);
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
