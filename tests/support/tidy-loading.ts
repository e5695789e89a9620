import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCommand } from '../../src/evidence/loading/load-command.ts';
import type { Database } from '../../src/platform/database/database.ts';

export const tidyHeader = 'area,period,value,count,of,low,high';
export const tidyRow = 'S12000046,2020/21,25,10,40,20,30';

/** A mapping of a tidy file with every column, percentages of one indicator in financial years. */
export const tidyMapping = {
  dataset: { key: 'tidy', title: 'Tidy', publisher: 'Nobody', licence: 'None', description: 'For a test.' },
  periodKind: 'financial-year',
  columns: {
    ...{ area: 'area', period: 'period', value: 'value', numerator: 'count', denominator: 'of' },
    ...{ lower: 'low', upper: 'high' },
  },
  indicators: {
    poverty: {
      ...{ key: 'poverty', name: 'Poverty', domain: 'Money', unit: '%', valueKind: 'proportion', per: 100 },
      ...{ polarity: 'high-is-bad', definition: 'People in poverty.', source: 'Nobody' },
    },
  },
  words: { suppressed: ['*'], missing: ['', 'NA'], notApplicable: ['n/a'] },
};

/** The areas and codes a tidy test file may name: Glasgow and Fife with codes they had before, and Highland. */
export async function tidyAreas(database: Database): Promise<void> {
  await database.query(`insert into instance (kind) values ('real')`);
  await database.query(
    `insert into area (kind, code, name) values ('council', 'S12000049', 'Glasgow City'),
            ('council', 'S12000047', 'Fife'), ('council', 'S12000017', 'Highland')`,
  );
  await database.query(
    `insert into area_code (code, area_id, is_current, source)
     select code, id, true, 'test' from area
      union all select 'S12000046', id, false, 'test' from area where code = 'S12000049'
      union all select 'S12000015', id, false, 'test' from area where code = 'S12000047'`,
  );
}

/** What a load said and left: for tests that hand files to `commonty load`. */
export function tidyLoading(database: Database) {
  const folder = mkdtempSync(join(tmpdir(), 'commonty-load-'));
  const given = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  const load = async (args: readonly string[]) => {
    const said: string[] = [];
    const told: string[] = [];
    const command = loadCommand(
      async (rest) => ({ database, rest, close: async () => undefined }),
      async () => false,
    );
    const code = await command.run(args, {
      say: (line) => said.push(line),
      tell: (line) => told.push(line),
      interactive: false,
    });
    return { code, said: said.join('\n'), told: told.join('\n') };
  };
  /** Loads by `tidyMapping` with these entries changed. */
  const tidy = async (path: string, changes: object = {}) => {
    const mapping = await given('mapping.json', JSON.stringify({ ...tidyMapping, ...changes }));
    return load([path, '--mapping', mapping]);
  };
  /** Everything a load could leave behind, counted. */
  const trace = async (): Promise<Record<string, number>> => {
    const { rows } = await database.query<Record<string, number>>(
      `select (select count(*)::int from release) as releases, (select count(*)::int from observation) as figures,
              (select count(*)::int from release where superseded_at is null) as current,
              (select count(*)::int from dataset) as datasets, (select count(*)::int from series) as series,
              (select count(*)::int from period) as periods, (select data_version::int from instance) as version,
              (select count(*)::int from pg_class where relname ~ '^observation_[0-9]+$') as partitions`,
    );
    return rows[0] ?? {};
  };
  return { folder, given, load, tidy, trace };
}
