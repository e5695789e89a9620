import { describe, expect, it } from 'vitest';
import { csvRecords } from './csv-records.ts';

describe('the records of a CSV text', () => {
  it('know the line they start on, past a line break inside quotes', () => {
    expect(csvRecords('a,b\n"x\ny",2\n3,4\n', 'f')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '2'] },
      { line: 4, cells: ['3', '4'] },
    ]);
  });

  it('keep doubled quotes, blank lines inside, and lone CRs apart', () => {
    expect(csvRecords('a\r"say ""so"""\r\rb', 'f')).toEqual([
      { line: 1, cells: ['a'] },
      { line: 2, cells: ['say "so"'] },
      { line: 3, cells: [''] },
      { line: 4, cells: ['b'] },
    ]);
  });

  it('drop blank lines at the end and keep a last row of empty cells', () => {
    expect(csvRecords('a,b\n,\n\n  \n', 'f')).toHaveLength(2);
    expect(csvRecords('', 'f')).toEqual([]);
  });
});
