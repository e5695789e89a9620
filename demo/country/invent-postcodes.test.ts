import { describe, expect, it } from 'vitest';
import { postcodeShape } from '../../src/geography/index.ts';
import { buildCountry } from './country.ts';
import { inventPostcodes } from './invent-postcodes.ts';

describe('the invented postcodes', () => {
  const country = buildCountry(5, 0.04);
  const invented = inventPostcodes(country);

  it('have the shape of real ones, and letters no real one begins with', () => {
    expect(invented.every(({ postcode }) => postcodeShape(postcode) === 'full')).toBe(true);
    expect(invented.every(({ postcode }) => /^QZ([1-9]|[12]\d|3[0-2])\d[A-Z]{2}$/.test(postcode))).toBe(true);
  });

  it('are each given once, some to every small area, within one ward', () => {
    expect(new Set(invented.map(({ postcode }) => postcode)).size).toBe(invented.length);
    expect(new Set(invented.map(({ smallArea }) => smallArea)).size).toBe(country.smallAreas.length);
    const wards = Map.groupBy(invented, ({ smallArea }) => smallArea);
    expect([...wards.values()].every((own) => new Set(own.map(({ ward }) => ward)).size === 1)).toBe(true);
  });

  it('are fewer where a council has more small areas than its district has postcodes for', () => {
    const crowded = {
      smallAreas: Array.from({ length: 1500 }, () => ({ ...country.smallAreas[0]!, council: 0 })),
      levels: country.levels,
    };
    const some = inventPostcodes(crowded);
    expect(some).toHaveLength(3000);
    expect(new Set(some.map(({ postcode }) => postcode)).size).toBe(3000);
  });
});
