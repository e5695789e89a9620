import { describe, expect, it } from 'vitest';
import { readDeletion, readPostcode } from './postcode-line.ts';

const where = { line: 7, column: 'DateOfDeletion' };

describe('a line of a postcode directory', () => {
  it('names a whole postcode, with or without the registrar’s letter for one part of it', () => {
    expect(readPostcode('AB12 3GQ')).toEqual({ postcode: 'AB123GQ', part: '' });
    expect(readPostcode('AB12 3GQA')).toEqual({ postcode: 'AB123GQ', part: 'A' });
    expect(readPostcode('G1  1AAB')).toEqual({ postcode: 'G11AA', part: 'B' });
    expect(readPostcode('EC1A1BB')).toEqual({ postcode: 'EC1A1BB', part: '' });
    expect(readPostcode('NO LINKP')).toBeNull();
  });

  it.each([
    ['31/8/1995 00:00:00', '1995-08-31'],
    ['1/12/2024', '2024-12-01'],
    ['29/2/2000 00:00:00', '2000-02-29'],
    ['2019-05-17', '2019-05-17'],
    ['199606', '1996-06-01'],
    ['', null],
  ])('says “%s” for when it went out of use', (cell, day) => expect(readDeletion(cell, where)).toBe(day));

  it.each(['29/2/1900', '31/4/2020', '199613', '8/1995', 'gone'])('is refused with the date “%s”', (cell) => {
    expect(() => readDeletion(cell, where)).toThrow(`“${cell}” is no date`);
  });
});
