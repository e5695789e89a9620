import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/evidence/loading/format.ts';
import { openRealFile, realData } from '../support/real-data.ts';

/** Two columns of a real file, as the loading pipeline reads it: key → value. */
async function pairs(
  name: string,
  [key, value]: [string, string],
  options: Parameters<SourceFile['rows']>[0] = {},
): Promise<Map<string, string>> {
  const found: (readonly string[])[] = [];
  const file = await openRealFile(name);
  for await (const batch of file.rows(options)) found.push(...batch.map(({ cells }) => cells));
  const [head = [], ...rows] = found;
  return new Map(rows.map((row) => [row[head.indexOf(key)] ?? '', row[head.indexOf(value)] ?? '']));
}

describe.skipIf(realData === null)('SIMD 2020v2 ranks as they are read', () => {
  it('give every council the published share of data zones in the most deprived tenth', async () => {
    const ranks = await pairs('simd/simd2020v2_withinds_original.csv.gz', ['Data_Zone', 'SIMD2020v2_Rank']);
    const councils = await pairs(
      'lookups/DataZone2011lookup_2024-12-16_original_cp1252.csv.gz',
      ['DZ2011_Code', 'LA_Code'],
      { encoding: 'windows-1252' },
    );
    // humaniverse/IMD, imd2020_scotland_ltla24: shares of its first of ten near-equal groups, which holds 698 zones.
    const published = await pairs('simd/expected_simd2020_council_proportion_extent.csv', [
      'ltla24_code',
      'Proportion',
    ]);
    const zones = Map.groupBy([...ranks], ([zone]) => councils.get(zone) ?? '');
    expect(published.size).toBe(32);
    for (const [council, share] of published) {
      const own = zones.get(council) ?? [];
      const deprived = own.filter(([, rank]) => Number(rank) <= Math.ceil(ranks.size / 10));
      expect(deprived.length / own.length, council).toBeCloseTo(Number(share), 12);
    }
  });
});
