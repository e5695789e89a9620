/** What each row of a tracker says: what is done and how it does, or what a measure was found to be. */
export const trackerRows = ['actions', 'values'] as const;
export type TrackerRows = (typeof trackerRows)[number];

/** How a tracker is read; saved in 0035 as an object of texts by key. */
export interface TrackerMapping {
  rows: TrackerRows;
  /** Sheet of the workbook; the first where it has none of that name. */
  sheet: string;
  /** Line of the head, as the spreadsheet numbers it. */
  headLine: number;
  monthFirst: boolean;
  /** Field → heading of the column that holds it; what is not there is not read. */
  columns: Readonly<Record<string, string>>;
  /** Field → what every row is taken to say where its cell is empty or there is no column. */
  fixed: Readonly<Record<string, string>>;
  /** Field → plain words of a cell → key or id; an empty one means that the cell says nothing. */
  meanings: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface SavedMapping {
  id: string;
  name: string;
  mapping: TrackerMapping;
}

/** As the database keeps it: each text by its own key, so that a name in one can be found and taken out. */
export function writtenMapping(mapping: TrackerMapping): Record<string, string> {
  const { rows, sheet, headLine, monthFirst, columns, fixed, meanings } = mapping;
  const prefixed = (prefix: string, texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([key, text]) => [`${prefix}.${key}`, text]);
  return Object.fromEntries([
    ['rows', rows],
    ['sheet', sheet],
    ['head-line', String(headLine)],
    ['month-first', monthFirst ? 'yes' : 'no'],
    ...prefixed('column', columns),
    ...prefixed('fixed', fixed),
    ...Object.entries(meanings).map(([field, words]) => [
      `means.${field}`,
      Object.entries(words)
        .map(([word, key]) => `${word}\t${key}`)
        .join('\n'),
    ]),
  ]);
}

export function mappingFrom(written: Readonly<Record<string, string>>): TrackerMapping {
  const below = (prefix: string) =>
    Object.entries(written).flatMap(([key, text]) =>
      key.startsWith(`${prefix}.`) ? [[key.slice(prefix.length + 1), text] as const] : [],
    );
  return {
    rows: trackerRows.find((one) => one === written['rows']) ?? 'actions',
    sheet: written['sheet'] ?? '',
    headLine: Number(written['head-line'] ?? 1),
    monthFirst: written['month-first'] === 'yes',
    columns: Object.fromEntries(below('column')),
    fixed: Object.fromEntries(below('fixed')),
    meanings: Object.fromEntries(
      below('means').map(([field, text]) => [
        field,
        Object.fromEntries(
          text.split('\n').flatMap((line) => {
            const at = line.lastIndexOf('\t');
            return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)]];
          }),
        ),
      ]),
    ),
  };
}
