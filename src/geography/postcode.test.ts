import { describe, expect, it } from 'vitest';
import { holdsOver, linesInForce, postcodeKey, postcodeShape, writtenPostcode } from './postcode.ts';

describe('a postcode', () => {
  // The six shapes of Royal Mail's "Postcode Address File Programmers Guide": A9, A99, AA9, AA99, A9A, AA9A, then 9AA.
  it.each([
    'M1 1AE',
    'B33 8TH',
    'CR2 6XH',
    'DN55 1PT',
    'W1A 1HQ',
    'EC1A 1BB',
    'eh1 1yz',
    ' E H11YZ ',
  ])('is %s, whatever its case and spaces', (text) => expect(postcodeShape(text)).toBe('full'));

  it.each(['EH1', 'EH1 1', 'eh11 1y', 'G2'])('begins with %s, which is not the whole of one', (text) =>
    expect(postcodeShape(text)).toBe('part'));

  it.each(['Leith', 'S12000036', 'EH', '', '1AA', 'EH1 1YZZ', 'Edinburgh EH1 1YZ'])('is not “%s”', (text) =>
    expect(postcodeShape(text)).toBe('none'));

  it('is kept without its space and written with it', () => {
    expect(postcodeKey(' dd1\t4 bx')).toBe('DD14BX');
    expect(writtenPostcode('DD14BX')).toBe('DD1 4BX');
    expect(writtenPostcode('EC1A1BB')).toBe('EC1A 1BB');
  });
});

describe('of several lines about one postcode', () => {
  const live = { deletedOn: null, source: 'ons-postcode-directory' };
  const old = { deletedOn: '1996-06-01', source: 'scottish-postcode-directory' };
  const older = { deletedOn: '1990-01-01', source: 'scottish-postcode-directory' };

  it('the one in use holds, else the one that went out of use last', () => {
    expect(holdsOver(live, old)).toBe(true);
    expect(holdsOver(old, older)).toBe(true);
    expect(holdsOver(older, old)).toBe(false);
    expect(holdsOver(live, live)).toBe(false);
    expect(linesInForce([older, old, live])).toEqual([live]);
    expect(linesInForce([older, old])).toEqual([old]);
  });

  it('both halves of a split one hold', () => {
    const half = { deletedOn: null, source: 'scottish-postcode-directory' };
    expect(linesInForce([half, old, { ...half }])).toHaveLength(2);
  });

  it('the directory of the Scottish registrar holds over the others', () => {
    const registrar = { deletedOn: null, source: 'scottish-postcode-directory' };
    expect(linesInForce([live, registrar])).toEqual([registrar]);
  });

  it('none holds where there is none', () => expect(linesInForce([])).toEqual([]));
});
