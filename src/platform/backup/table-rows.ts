import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import type { Transaction } from '../database/database.ts';
import type { TableHeader, TableSum } from './backup-manifest.ts';

export const quoted = pg.escapeIdentifier;

/** The same rows give the same text in the same order on every server, whatever its settings and other readers. */
export async function fixTextForm({ query }: Transaction): Promise<void> {
  await query(
    `set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'postgres';
     set local extra_float_digits = 1; set local bytea_output = 'hex';
     set local synchronize_seqscans = off`,
  );
}

/** A table's rows in COPY's text form, in pieces of any size; returns their count and checksum. */
export async function* copyOut(
  { client }: Transaction,
  { table, columns }: TableHeader,
): AsyncGenerator<Buffer, TableSum> {
  const names = columns.map(quoted).join(', ');
  const rows: Readable & { rowCount?: number } = client.query(
    to(`copy ${quoted(table)} (${names}) to stdout`),
  );
  const hash = createHash('sha256');
  for await (const piece of rows as AsyncIterable<Buffer>) {
    hash.update(piece);
    yield piece;
  }
  return { table, rows: rows.rowCount ?? 0, sha256: hash.digest('hex') };
}

/** Only the count and the checksum. */
export async function sumOf(transaction: Transaction, table: TableHeader): Promise<TableSum> {
  const rows = copyOut(transaction, table);
  for (;;) {
    const step = await rows.next();
    if (step.done) return step.value;
  }
}
