import { describe, expect, it } from 'vitest';
import { zScores } from '../../src/statistics/index.ts';
import { realData } from '../support/real-data.ts';
import { referenceTable } from './reference-data.ts';

/** Subdomains whose indicators weigh alike; the others were weighted by factor analysis. */
const subdomains = [
  { column: 'people_mental_health', indicators: ['Mental health conditions', 'Suicides'], highIsBad: true },
  { column: 'people_difficulties_in_daily_life', indicators: ['Disability'], highIsBad: true },
  { column: 'places_crime', indicators: ['Low level crime', 'Personal crime'], highIsBad: true },
  { column: 'places_access_to_green_space', indicators: ['Private outdoor space'], highIsBad: false },
];

describe.skipIf(realData === null)("z scores in Scotland's health index", () => {
  it.for(subdomains)('make up $column', ({ column, indicators, highIsBad }) => {
    const scores = referenceTable('expected/scotland_health_index_subdomains.csv');
    const values = referenceTable('expected/scotland_health_index_indicators.csv');
    const councils = scores.rows.map((row) => scores.at(row, 'ltla24_code'));
    const each = indicators.map((indicator) => {
      const known = new Map(
        values.rows
          .filter((row) => values.at(row, 'indicator') === indicator)
          .map((row) => [values.at(row, 'ltla24_code'), values.number(row, 'value')]),
      );
      return zScores(
        councils.map((council) => known.get(council) ?? Number.NaN),
        { highIsBad },
      );
    });
    expect(councils).toHaveLength(32);
    scores.rows.forEach((row, i) => {
      const mean = each.reduce((sum, z) => sum + (z[i] as number), 0) / each.length;
      expect(mean).toBeCloseTo(scores.number(row, column), 12);
    });
  });
});
