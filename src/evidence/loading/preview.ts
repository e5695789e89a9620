import type { RecognisedFile } from './load-file.ts';
import { separatorOf } from './file-sample.ts';
import { RecordScanner } from './record-scanner.ts';

const shownRows = 5;
const widestCell = 40;

/** What a file was taken for and how its first rows were read, for somebody to look at before it is stored. */
export function previewLines({ bytes, sample, format, dataset, edition }: RecognisedFile): string[] {
  return [
    `${bytes.name} (${bytes.size.toLocaleString('en-GB')} bytes)`,
    `  recognised as: ${format.title} (${format.key})`,
    `  dataset:       ${dataset.title}, ${dataset.publisher}`,
    `  edition:       ${edition === '' ? 'the only one' : edition}`,
    `  licence:       ${dataset.licence}`,
    ...(sample.kind === 'text' ? tableLines(textRows(sample.head)) : []),
    ...(sample.kind === 'workbook'
      ? sample.sheets.flatMap(({ name, rows }) => [
          `  sheet ${name}:`,
          ...tableLines(rows.slice(0, shownRows + 1)),
        ])
      : []),
  ];
}

function tableLines(rows: readonly (readonly string[])[]): string[] {
  const [header, ...rest] = rows;
  if (!header) return [];
  return [
    `  columns:       ${header.length}: ${header.map(shortened).join(' | ')}`,
    ...rest
      .slice(0, shownRows)
      .map((row, at) => `  row ${at + 1}:         ${row.map(shortened).join(' | ')}`),
  ];
}

/** The first records of the sample, whose last may be cut off. */
function textRows(head: string): string[][] {
  const scanner = new RecordScanner({ separator: separatorOf(head.trimStart()) });
  scanner.push(Buffer.from(head));
  const rows: string[][] = [];
  while (rows.length <= shownRows && scanner.next()) {
    rows.push(Array.from({ length: scanner.count }, (_, cell) => scanner.text(cell)));
  }
  return rows;
}

function shortened(cell: string): string {
  const plain = cell.replace(/\p{Cc}+/gu, ' ').trim();
  return plain.length > widestCell ? `${plain.slice(0, widestCell)}…` : plain;
}
