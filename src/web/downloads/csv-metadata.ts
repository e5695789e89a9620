import {
  type ColumnType,
  demonstrationNote,
  type FileColumn,
  type FileOrigin,
  type TableFile,
} from './table-file.ts';

/** Datatypes of "Metadata Vocabulary for Tabular Data" (W3C, 2015), section 5.11.1. */
const datatypes: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  number: 'number',
  whole: 'integer',
  day: 'date',
  instant: 'dateTime',
};

/**
 * The meaning and licence of a CSV as "Metadata Vocabulary for Tabular Data" (W3C, 2015), JSON.
 * `origin.address` is the metadata's own; the CSV stands beside it under the same query.
 */
export function csvMetadata<Row>(file: TableFile<Row>, origin: FileOrigin): string {
  const { title, columns, sources, notes = [] } = file;
  const said = origin.demonstration ? [demonstrationNote(origin), ...notes] : notes;
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: origin.address.replace('.csv-metadata.json', '.csv'),
    'dc:title': title,
    'dc:publisher': [...new Set(sources.map(({ publisher }) => publisher))],
    'dc:license': [...new Map(sources.map(({ licence }) => [licence.name, licence])).values()].map(
      ({ name, href }) => (href === null ? name : { '@id': href }),
    ),
    'dc:rights': [...new Set(sources.flatMap(({ attribution }) => attribution ?? []))],
    'dc:source': sources.map((source) => source.title),
    'dc:hasVersion': origin.dataVersion,
    'rdfs:comment': [...said, 'An apostrophe before =, +, - or @ keeps a spreadsheet from running a text.'],
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true, doubleQuote: true },
    tableSchema: { columns: columns.map(columnMetadata) },
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

function columnMetadata<Row>({ key, description, type, unit }: FileColumn<Row>) {
  return {
    name: key,
    titles: key,
    'dc:description': unit === undefined ? description : `${description} (${unit})`,
    datatype: datatypes[type],
    null: '',
  };
}
