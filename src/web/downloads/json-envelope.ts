export interface Licence {
  name: string;
  href: string | null;
}

export interface EnvelopeSource {
  title: string;
  publisher: string;
  licence: Licence;
  /** Page of the dataset on this site. */
  href: string | null;
}

export interface EnvelopeColumn {
  key: string;
  description: string;
  unit: string | null;
}

/** What goes with every table that leaves the site as JSON. */
export interface Envelope<Row> {
  title: string;
  /** Where this very table is found again, query included. */
  path: string;
  demonstration: boolean;
  dataVersion: string;
  sources: readonly EnvelopeSource[];
  columns: readonly EnvelopeColumn[];
  rows: readonly Row[];
}

/** A table with its meaning and its licence; `rowCount` lets a reader notice a cut file. */
export function jsonEnvelope<Row>(envelope: Envelope<Row>): string {
  const { rows, ...metadata } = envelope;
  const checked = JSON.stringify({ ...metadata, rowCount: rows.length, rows }, refuseNaN, 1);
  return `${checked}\n`;
}

/** JSON would write NaN and infinity as null, which means something else here. */
function refuseNaN(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`JSON cannot hold ${value} (in "${key}"). Write null, and why in another field.`);
  }
  return typeof value === 'bigint' ? value.toString() : value;
}
