import { describe, expect, it } from 'vitest';
import { findPlaces, foldName, foldPlace } from './find-places.ts';

const places = [
  { name: 'Easter Ross', code: 'S02000001', within: 'Highland' },
  { name: 'City Centre', code: 'S02000002', within: 'Aberdeen City' },
  { name: 'Ross of Mull', code: 'S02000003', within: 'Argyll and Bute' },
  { name: 'Na h-Òran', code: 'S02000004', within: 'Na h-Eileanan Siar' },
].map(foldPlace);

const named = (typed: string, most = 8) =>
  findPlaces(places, typed, most).map((index) => places[index]?.name);

describe('finding places in a list', () => {
  it('puts names that begin with the words before names that hold them', () => {
    expect(named('ross')).toEqual(['ross of mull', 'easter ross']);
  });
  it('takes accents, capitals and spaces as they come', () => {
    expect(named('NA  H-oran')).toEqual(['na h-oran']);
    expect(foldName('  Òran  Mòr ')).toBe('oran mor');
  });
  it('finds by code and by the area it lies in', () => {
    expect(named('S02000002')).toEqual(['city centre']);
    expect(named('aberdeen')).toEqual(['city centre']);
  });
  it('offers no more than asked, and nothing for nothing', () => {
    expect(named('s020', 2)).toHaveLength(2);
    expect(named('   ')).toEqual([]);
    expect(named('Glasgow')).toEqual([]);
  });
});
