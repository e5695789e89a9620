import { seededRandom } from '../../kernel/seeded-random.ts';
import type { Queries } from '../../platform/database/database.ts';

/** Name of the mapping that the demonstration comes with, and that describes the table below. */
export const sampleMapping = {
  key: 'invented-survey',
  specification: {
    dataset: {
      key: 'invented-survey',
      title: 'Invented survey of belonging',
      publisher: 'Commonty',
      licence: 'Open Government Licence v3.0',
      description: 'A table to try the loading of files with. Everything in it is invented.',
    },
    periodKind: 'calendar-year',
    columns: { area: 'area', period: 'year', value: 'percent', numerator: 'belong', denominator: 'asked' },
    indicators: {
      belonging: {
        key: 'invented-belonging',
        name: 'People who feel they belong',
        phrase: 'feeling that one belongs',
        domain: 'Community',
        unit: '%',
        valueKind: 'proportion',
        per: 100,
        polarity: 'high-is-good',
        definition: 'People who say that they feel part of the place where they live. Invented.',
        source: 'Commonty',
      },
    },
    words: { suppressed: ['*'], missing: [''], notApplicable: [] },
  },
} as const;

const years = [2022, 2023, 2024];

/** A tidy table of the country's councils, the same each time, with a suppressed cell among its figures. */
export async function sampleTable({ query }: Queries): Promise<string> {
  const { rows } = await query<{ code: string }>(
    `select code from area where kind = 'council' order by code`,
  );
  const random = seededRandom(2026);
  const lines = rows.flatMap(({ code }) =>
    years.map((year) => {
      const asked = 200 + random.below(600);
      const belong = Math.round(asked * (0.55 + random.next() * 0.35));
      return random.below(40) === 0
        ? `${code},${year},*,,${asked}`
        : `${code},${year},${((belong / asked) * 100).toFixed(1)},${belong},${asked}`;
    }),
  );
  return `${['area,year,percent,belong,asked', ...lines].join('\r\n')}\r\n`;
}
