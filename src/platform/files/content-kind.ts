/** What a file is by its content, of the kinds Commonty has a use for. */
export type ContentKind = 'table' | 'json' | 'workbook';

interface KindOfFile {
  mediaType: string;
  /** Endings its name may have, the usual one first. */
  endings: readonly string[];
}

export const contentKinds: Readonly<Record<ContentKind, KindOfFile>> = {
  table: { mediaType: 'text/csv', endings: ['csv', 'tsv', 'txt'] },
  json: { mediaType: 'application/json', endings: ['json', 'geojson', 'topojson'] },
  workbook: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
  },
};

/** Of a table or JSON that is packed by gzip. */
export const packed = { mediaType: 'application/gzip', ending: 'gz' } as const;
