import { describe, expect, it } from 'vitest';
import { csv, csvCell } from './csv.ts';

describe('csv', () => {
  it('begins with a byte order mark, ends lines with CRLF and quotes what needs it', () => {
    const text = csv(
      [
        { heading: 'place', cell: (row: { place: string; value: number | null }) => row.place },
        { heading: 'value', cell: (row) => row.value },
      ],
      [
        { place: 'Na h-Eileanan Siar', value: -1.5 },
        { place: 'Perth, and "Kinross"', value: null },
        { place: 'Gàidhealtachd', value: 0 },
      ],
    );
    expect(text).toBe(
      '\uFEFFplace,value\r\nNa h-Eileanan Siar,-1.5\r\n"Perth, and ""Kinross""",\r\nGàidhealtachd,0\r\n',
    );
  });
});

describe('csvCell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd|calc', "'+cmd|calc"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3+cmd', "'-2+3+cmd"],
    [' =1+1', "' =1+1"],
    ['\tA1', "'\tA1"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ])('keeps a spreadsheet from running %j', (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });
  it.each([
    [-12.5, '-12.5'],
    ['-12.5', '-12.5'],
    ['-1e-7', '-1e-7'],
    [-1e-7, '-1e-7'],
    ['+3', '+3'],
    [-90071992547409931n, '-90071992547409931'],
  ])('leaves the number %s alone', (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });
  it('refuses a number that is none', () => {
    expect(() => csvCell(Number.NaN)).toThrow('A CSV cell cannot hold NaN');
  });
});
