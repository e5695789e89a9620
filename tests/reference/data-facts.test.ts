import { describe, expect, it } from 'vitest';
import { LoadProblem, type SourceFile } from '../../src/evidence/loading/format.ts';
import { openRealFile, realData } from '../support/real-data.ts';

type RowOptions = NonNullable<Parameters<SourceFile['rows']>[0]>;

/** All records of a real file, read as the loading pipeline reads them. */
async function records(name: string, options: RowOptions = {}): Promise<(readonly string[])[]> {
  const found: (readonly string[])[] = [];
  const file = await openRealFile(name);
  for await (const batch of file.rows(options)) found.push(...batch.map(({ cells }) => cells));
  return found;
}

/** Facts of the official files that no single format's test is about, and of files that later subjects will load. */
describe.skipIf(realData === null)('the reader copes with what real files hold', () => {
  it('fact 6: the lookup is Windows-1252, refused as UTF-8, and 14 cells naming a ward end in a no-break space', async () => {
    const name = 'lookups/DataZone2011lookup_2024-12-16_original_cp1252.csv.gz';
    await expect(records(name)).rejects.toThrow(LoadProblem);
    const rows = await records(name, { encoding: 'windows-1252' });
    const ward = rows[0]?.indexOf('MMWard_Name') ?? -1;
    const cells = rows.slice(1).map((row) => row[ward] ?? '');
    expect(cells.filter((text) => text.endsWith('\u00a0'))).toHaveLength(14);
    expect(rows.some((row) => row.some((text) => /[àò]/.test(text)))).toBe(true);
  });

  it('fact 9: the council code file names Fife and Perth and Kinross twice each', async () => {
    const rows = await records('lookups/council_code_changes_by_year.csv');
    const names = rows.slice(1).map((row) => row.at(-1) ?? '');
    expect(rows).toHaveLength(35);
    expect(names.filter((name) => name === 'Fife')).toHaveLength(2);
    expect(names.filter((name) => name === 'Perth and Kinross')).toHaveLength(2);
  });

  it.each([
    ['Poland_Swiecie_2023.pb', 'approval'],
    ['Poland_Zabrze_2021_Centrum_Polnoc.pb', 'choose-1'],
    ['Poland_Gdansk_2020_Piecki_Migowo.pb', 'cumulative'],
    ['Switzerland_Zurich_S5R.pb', 'ordinal'],
    ['Switzerland_Zurich_D10.pb', 'cumulative'],
  ])('fact 17: %s, with either end of line, is read by semicolons and votes by %s', async (name, type) => {
    const rows = await records(`pb/pabulib/${name}`, { separator: ';' });
    const meta = new Map(
      rows
        .slice(
          0,
          rows.findIndex(([first]) => first === 'PROJECTS'),
        )
        .map(([key, value]) => [key, value]),
    );
    const votes = rows.findIndex(([first]) => first === 'VOTES');
    expect(meta.get('vote_type')).toBe(type);
    expect(rows.length - votes - 2).toBe(Number(meta.get('num_votes')));
  });

  it('fact 18: grants come in Windows-1252 and with a byte order mark, and one is never read as the other', async () => {
    const western = 'grants/fixtures/fundingproviders-grants_2_grants_cp1252.csv';
    await expect(records(western)).rejects.toThrow(LoadProblem);
    expect((await records(western, { encoding: 'windows-1252' })).length).toBeGreaterThan(1);
    expect((await records('grants/fixtures/bom.csv'))[0]?.[0]).not.toMatch(/^\ufeff/);
    const grants = await openRealFile('grants/360g_mixed_foundation_scotland.json.gz');
    // Somebody else's mistake inside valid JSON: it is theirs to mend, and is read as it stands.
    expect(JSON.stringify(await grants.json())).toContain('Â£100,000');
    const dates = (await records('grants/fixtures/fundingproviders_grants_2_grants.csv')).flat();
    expect(dates).toContain('24/07/2014');
  });

  it('fact 19: people vote again on the same comment, and votes are dated by milliseconds', async () => {
    const [head = [], ...rows] = await records('consultation/polis/brexit-consensus/votes.csv.gz');
    const column = (name: string) => head.indexOf(name);
    const keys = rows.map((row) => `${row[column('voter-id')]}/${row[column('comment-id')]}`);
    expect(new Set(keys).size).toBeLessThan(keys.length);
    expect(rows.every((row) => /^\d{13}$/.test(row[column('timestamp')] ?? ''))).toBe(true);
    expect(new Set(rows.map((row) => row[column('vote')]))).toEqual(new Set(['1', '0', '-1']));
  });

  it('fact 20: of 2,738 proposals parted by semicolons 2,070 hold HTML', async () => {
    const [head = [], ...rows] = await records('consultation/decide_madrid_proposals_2024_2025.csv.gz', {
      separator: ';',
    });
    const description = head.indexOf('description');
    expect(rows).toHaveLength(2738);
    expect(rows.filter((row) => /<[a-z/][^>]*>/i.test(row[description] ?? ''))).toHaveLength(2070);
    expect(rows[0]?.[head.indexOf('created_at')]).toMatch(/^\d{2}\/\d{2}\/\d{4}/);
  });

  it('fact 21: the services export misspells a header and prints an object of its software', async () => {
    const [head = [], ...rows] = await records('services/aliss/aliss_services_test_export.csv');
    expect(head).toContain('orgasnisation_permalink');
    expect(rows.flat()).toContain('aliss.ServiceArea.None');
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  });
});
