import { describe, expect, it } from 'vitest';
import { europeanStandardPopulation2013 } from './european-standard-population-2013.ts';

describe('the European Standard Population 2013', () => {
  it('has 100,000 people in 19 age bands', () => {
    expect(europeanStandardPopulation2013).toHaveLength(19);
    expect(europeanStandardPopulation2013.reduce((sum, { people }) => sum + people, 0)).toBe(100_000);
  });

  it('weighs the ages as Eurostat does', () => {
    // Eurostat, Revision of the European Standard Population (2013), table of the ESP with 90+ as last band.
    expect(europeanStandardPopulation2013.map(({ people }) => people)).toEqual([
      5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500,
      1500, 1000,
    ]);
  });
});
