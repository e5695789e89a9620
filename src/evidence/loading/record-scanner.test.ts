import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { realData } from '../../../tests/support/real-data.ts';
import { RecordScanner } from './record-scanner.ts';

type Options = ConstructorParameters<typeof RecordScanner>[0];

/** Reads bytes in chunks of the given sizes, in turn; the rest in one. */
function scan(bytes: Buffer, sizes: readonly number[] = [], options: Options = {}) {
  const scanner = new RecordScanner(options);
  const rows: { line: number; cells: string[] }[] = [];
  const take = () => {
    while (scanner.next()) {
      rows.push({
        line: scanner.line,
        cells: Array.from({ length: scanner.count }, (_, cell) => scanner.text(cell)),
      });
    }
  };
  let at = 0;
  for (const size of [...sizes, bytes.length]) {
    scanner.push(bytes.subarray(at, at + size));
    at += size;
    take();
  }
  scanner.finish();
  take();
  return rows;
}
const cellsOf = (text: string, options?: Options) =>
  scan(Buffer.from(text), [], options).map(({ cells }) => cells);

describe('records of a CSV file', () => {
  it('end with LF, CRLF or CR, and the last one without any', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(scan(Buffer.from(`a,b${end}c,d${end}${end}e,f`))).toEqual([
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['c', 'd'] },
        { line: 4, cells: ['e', 'f'] },
      ]);
    }
  });

  it('keep separators, quotes and line breaks inside quotes, and count the lines', () => {
    expect(scan(Buffer.from('"a,b","say ""no""","two\r\nlines"\nlast,,'))).toEqual([
      { line: 1, cells: ['a,b', 'say "no"', 'two\r\nlines'] },
      { line: 3, cells: ['last', '', ''] },
    ]);
  });

  it('begin after a byte order mark and the lines to be skipped', () => {
    expect(cellsOf('\uFEFFa,b\n')).toEqual([['a', 'b']]);
    expect(cellsOf('"title\r\n\r\na;b', { skipLines: 2, separator: ';' })).toEqual([['a', 'b']]);
  });

  it('are read as Windows-1252 where that is said, by the WHATWG table', () => {
    const bytes = Buffer.from([0x80, 0x2c, 0xe0, 0x2c, 0xa0]);
    expect(scan(bytes, [], { encoding: 'windows-1252' })[0]?.cells).toEqual(['€', 'à', '\u00a0']);
    expect(() => scan(Buffer.from([0x61, 0x0a, 0x81]), [], { encoding: 'windows-1252' })).toThrow(
      expect.objectContaining({ line: 2, value: '0x81' }),
    );
  });

  it('name the line where UTF-8 ends', () => {
    expect(() => scan(Buffer.from('a\nb\nc\xe9\nd\n', 'latin1'), [3])).toThrow(
      expect.objectContaining({ line: 3 }),
    );
  });

  it('are the same however the bytes arrive', () => {
    const cell = fc.stringMatching(/^[a-zà€",\r\n ]{0,6}$/u);
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 40 });
    fc.assert(
      fc.property(
        table,
        sizes,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (rows, chunks, end, ended) => {
          const quoted = rows.map((cells) =>
            cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','),
          );
          const bytes = Buffer.from(quoted.join(end) + (ended ? end : ''));
          expect(scan(bytes, chunks).map(({ cells }) => cells)).toEqual(rows);
        },
      ),
      { seed: 2015, numRuns: 300 },
    );
  });

  // Another reader's view of real files: BOM, CRLF, quotes, no newline at the end, see the data README.
  it
    .skipIf(realData === null)
    .each([
      'simd/simd2020v2_withinds_original.csv.gz',
      'cpop/cpp_indicators_long.csv.gz',
      'scotpho/scotpho_indicator_metadata_2023.csv.gz',
      'services/aliss/aliss_services_test_export.csv',
    ])('of %s are those another reader finds', (name) => {
    const packed = readFileSync(join(realData as string, name));
    const bytes = name.endsWith('.gz') ? gunzipSync(packed) : packed;
    const expected = parseCsv(bytes.toString('utf8').replace(/^\uFEFF/, ''), { skipEmptyRows: true });
    const own = scan(bytes, [1000, 77_777]).map(({ cells }) => cells.join('|'));
    expect(own).toEqual(expected.map((row) => row.map((cell) => String(cell ?? '')).join('|')));
  });
});
