import {
  demonstrationNote,
  type FileOrigin,
  type FileSource,
  rowObject,
  type TableFile,
} from './table-file.ts';

/** What goes with every table that leaves the site as JSON. Rows are objects by column key. */
export interface Envelope {
  title: string;
  /** Where this very table is found again, query included. */
  address: string;
  demonstration: boolean;
  dataVersion: string;
  notes: readonly string[];
  sources: readonly FileSource[];
  columns: readonly { key: string; description: string; type: string; unit: string | null }[];
  /** Lets a reader notice a cut file. */
  rowCount: number;
  rows: readonly Readonly<Record<string, unknown>>[];
}

/** A table with its meaning and its licence. */
export function jsonEnvelope<Row>(file: TableFile<Row>, origin: FileOrigin): string {
  const { title, columns, rows, sources, notes = [] } = file;
  const envelope: Envelope = {
    title,
    address: origin.address,
    demonstration: origin.demonstration,
    dataVersion: origin.dataVersion,
    notes: origin.demonstration ? [demonstrationNote(origin), ...notes] : notes,
    sources,
    columns: columns.map(({ key, description, type, unit = null }) => ({ key, description, type, unit })),
    rowCount: rows.length,
    rows: rows.map((row) => rowObject(columns, row)),
  };
  return `${JSON.stringify(envelope, refuseNaN, 1)}\n`;
}

/** JSON would write NaN and infinity as null, which means something else here. */
export function refuseNaN(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`JSON cannot hold ${value} (in "${key}"). Write null, and why in another field.`);
  }
  return typeof value === 'bigint' ? value.toString() : value;
}
