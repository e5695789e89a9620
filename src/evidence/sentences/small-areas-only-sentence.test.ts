import { describe, expect, it } from 'vitest';
import { smallAreasOnlySentence } from './small-areas-only-sentence.ts';

const edition = {
  kind: 'point',
  starts: '2017-01-01',
  ends: '2017-12-31',
  label: 'SIMD 2020v2',
} as const;

describe('the sentence on a measure that only small areas have', () => {
  it('says how many they are, that nothing can be compared, and how old they are', () => {
    const small = { kind: 'data-zone-2011', period: edition, figures: Array.from({ length: 6976 }) } as const;
    expect(smallAreasOnlySentence({ phrase: 'the rate of recorded crime' }, small, '2026-01-01')).toBe(
      'For the rate of recorded crime there are figures for 6,976 small areas and none for a whole partnership, so partnerships cannot be compared. Figures are for SIMD 2020v2. The newest measured figure is 8 years old.',
    );
  });

  it('says nothing of an age that is no news', () => {
    const small = { kind: 'zone-2011', period: edition, figures: [{}, {}] } as const;
    expect(smallAreasOnlySentence({ phrase: 'fuel poverty' }, small, '2018-06-01')).toBe(
      'For fuel poverty there are figures for 2 zones and none for a whole partnership, so partnerships cannot be compared. Figures are for SIMD 2020v2.',
    );
  });
});
