/** What a table is written as. `csv-metadata.json` is the meaning and licence of the CSV beside it (W3C CSVW). */
export const tableFormats = ['csv', 'json', 'xlsx', 'csv-metadata.json'] as const;
/** What a chart is written as. */
export const chartFormats = ['svg', 'png'] as const;

export type TableFormat = (typeof tableFormats)[number];
export type ChartFormat = (typeof chartFormats)[number];
export type FileFormat = TableFormat | ChartFormat;

/** The last part of an address, taken apart. */
export interface AskedFile {
  name: string;
  /** Null: the page itself, or an ending nobody writes. */
  format: FileFormat | null;
  /** The ending where it is none of ours: `pdf`. */
  unknown: string | null;
}

const formats: readonly string[] = [...tableFormats, ...chartFormats];

/** `S12000015.csv` is the CSV of `S12000015`; a name without an ending is a page. Codes and keys have no dots. */
export function splitFormat(segment: string): AskedFile {
  const dot = segment.indexOf('.', 1);
  if (dot === -1) return { name: segment, format: null, unknown: null };
  const ending = segment.slice(dot + 1);
  const known = formats.includes(ending);
  return {
    name: segment.slice(0, dot),
    format: known ? (ending as FileFormat) : null,
    unknown: known ? null : ending,
  };
}

export function isTableFormat(format: FileFormat | null): format is TableFormat {
  return (tableFormats as readonly (string | null)[]).includes(format);
}

export function isChartFormat(format: FileFormat | null): format is ChartFormat {
  return (chartFormats as readonly (string | null)[]).includes(format);
}
