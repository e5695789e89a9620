import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { byarLimits, dsr, funnel, normalQuantile, wilson, z95, z998 } from '../../src/statistics/index.ts';
import { realData } from '../support/real-data.ts';
import { bytesOf, referenceJson, referenceTable } from './reference-data.ts';

interface Limits {
  x: number[];
  n: number[];
  lower95: number[];
  upper95: number[];
  lower998: (number | null)[];
  upper998: number[];
}
interface Reference {
  byar: Limits;
  wilson: Limits;
  dsr: {
    input: { area: string[]; count: (number | null)[]; pop: number[]; esp2013: number[] };
    output: {
      area: string[];
      total_count: number[];
      value: (number | null)[];
      lower95_0cl: (number | null)[];
      upper95_0cl: (number | null)[];
    };
  };
}

const reference = realData === null ? null : referenceJson<Reference>('reference/rates_reference.json');

describe.skipIf(reference === null)('rates as PHEindicatormethods gives them', () => {
  it("have Byar's limits at 95 and 99.8 %", () => {
    const { x, lower95, upper95, lower998, upper998 } = (reference as Reference).byar;
    x.forEach((count, i) => {
      expect(byarLimits(count, z95).lower / (lower95[i] as number)).toBeCloseTo(1, 12);
      expect(byarLimits(count, z95).upper / (upper95[i] as number)).toBeCloseTo(1, 12);
      expect(byarLimits(count, z998).upper / (upper998[i] as number)).toBeCloseTo(1, 12);
      // R gives none where the cube would be of a number below 0; here that limit is 0.
      expect(byarLimits(count, z998).lower).toBeCloseTo(lower998[i] ?? 0, 7);
    });
  });

  it("have Wilson's limits at 95 and 99.8 %", () => {
    const { x, n, lower95, upper95, lower998, upper998 } = (reference as Reference).wilson;
    x.forEach((numerator, i) => {
      const people = n[i] as number;
      expect(wilson(numerator, people)?.lower).toBeCloseTo(lower95[i] as number, 12);
      expect(wilson(numerator, people)?.upper).toBeCloseTo(upper95[i] as number, 12);
      expect(wilson(numerator, people, z998)?.lower).toBeCloseTo(lower998[i] as number, 12);
      expect(wilson(numerator, people, z998)?.upper).toBeCloseTo(upper998[i] as number, 12);
    });
  });

  it('are standardised, or withheld under 10 events', () => {
    const { input, output } = (reference as Reference).dsr;
    output.area.forEach((area, i) => {
      const strata = input.area.flatMap((name, row) =>
        name === area
          ? [
              {
                count: input.count[row] ?? 0,
                population: input.pop[row] as number,
                standard: input.esp2013[row] as number,
              },
            ]
          : [],
      );
      const found = dsr(strata);
      expect(found.count).toBe(output.total_count[i]);
      for (const [mine, theirs] of [
        [found.value, output.value[i]],
        [found.lower, output.lower95_0cl[i]],
        [found.upper, output.upper95_0cl[i]],
      ]) {
        if (theirs === null || theirs === undefined) expect(mine).toBeNull();
        else expect((mine as number) / theirs).toBeCloseTo(1, 11);
      }
    });
  });

  it('lie in its workbook of limits', async () => {
    const book = await readXlsx(bytesOf('expected/phe_indicator_methods/testdata_Byars_Wilson.xlsx'));
    const [, ...rows] = book.sheets[0]?.rows ?? [];
    const levels = { '95%': 0.975, '99.8%': 0.999, '99.80000000000001%': 0.999 } as Record<string, number>;
    let compared = 0;
    for (const [x, n, lower, upper, confidence, method] of rows) {
      const level = levels[String(confidence)];
      if (level === undefined || typeof lower !== 'number' || typeof upper !== 'number') continue;
      const z = normalQuantile(level);
      const found = method === 'Wilson' ? wilson(Number(x), Number(n), z) : byarLimits(Number(x), z);
      expect(found?.lower).toBeCloseTo(lower, 9);
      expect(found?.upper).toBeCloseTo(upper, 9);
      compared += 1;
    }
    expect(compared).toBe(12);
  });
});

describe.skipIf(realData === null)('funnels as PHEindicatormethods draws them', () => {
  it('judge its areas high, low or not significant', () => {
    const { rows, at, number } = referenceTable(
      'expected/phe_indicator_methods/testdata_funnel_prop_inputs.csv',
    );
    const areas = rows.filter((row) => at(row, 'significance') !== '');
    const { points } = funnel(
      areas.map((row) => ({ numerator: number(row, 'numerator'), denominator: number(row, 'denominator') })),
    );
    const words = {
      'above-998': 'High (0.001)',
      'below-998': 'Low (0.001)',
      'above-95': 'High (0.025)',
      'below-95': 'Low (0.025)',
      no: 'Not significant',
    };
    expect(points.length).toBeGreaterThan(300);
    expect(points.map((point) => words[point?.outside ?? 'no'])).toEqual(
      areas.map((row) => at(row, 'significance')),
    );
  });

  it('have its limits for one to 110,000 people', () => {
    const { rows, number } = referenceTable(
      'expected/phe_indicator_methods/testdata_funnel_prop_outputs.csv',
    );
    const crowd = 1e15;
    for (const row of rows) {
      const baseline = number(row, 'Baseline') / 100;
      const people = number(row, 'Population');
      const { points } = funnel([
        { numerator: baseline * crowd, denominator: crowd },
        { numerator: baseline * people, denominator: people },
      ]);
      expect((points[1]?.lower95 as number) * 100).toBeCloseTo(number(row, 'Lower2s0025limit'), 5);
      expect((points[1]?.upper95 as number) * 100).toBeCloseTo(number(row, 'Upper2s0025limit'), 5);
      expect((points[1]?.lower998 as number) * 100).toBeCloseTo(number(row, 'Lower3s0001limit'), 5);
      expect((points[1]?.upper998 as number) * 100).toBeCloseTo(number(row, 'Upper3s0001limit'), 5);
    }
    expect(rows).toHaveLength(100);
  });
});
