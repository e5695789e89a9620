import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { people } from '../../../tests/support/partners.ts';
import {
  actedAt,
  fillIn,
  planOf,
  twoTablesWithWards,
  type WrittenPlan,
  writePlan,
} from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { readVersion } from '../versions/version-store.ts';

let database: TestDatabase;
let officer: Hono;
let written: WrittenPlan;

beforeAll(async () => {
  database = await twoTablesWithWards();
  const sha = 'ab'.repeat(32);
  await database.query(`
    insert into area (id, kind, code, name) overriding system value values (90, 'country', 'D92000001', 'The nation');
    insert into dataset (key, title, publisher, licence, description) values ('d', 'Poor children', 'Nobody', 'None', 'd');
    insert into release (dataset_id, edition, format, file_name, sha256, bytes, loaded_by, rows_read, rows_stored, rows_rejected)
      values (1, '2025', 'f', 'f.csv', '${sha}', 1, 't', 2, 2, 0);
    insert into indicator (key, name, phrase, domain, unit, value_kind, per, polarity, definition, source, headline) values
      ('child-poverty', 'Child poverty', 'child poverty', 'Poverty', '%', 'proportion', 100, 'high-is-bad', 'd', 's', 1),
      ('employment', 'Employment', 'employment', 'Work', '%', 'proportion', 100, 'high-is-good', 'd', 's', 2);
    insert into series (dataset_id, indicator_id) values (1, 1);
    insert into period (kind, starts, ends, label) values ('financial-year', '2024-04-01', '2025-03-31', '2024/25');
    create table observation_1 partition of observation for values in (1);
    insert into observation (release_id, series_id, area_id, period_id, value, lower, upper, status, nature, source_row, source_column)
      values (1, 1, 1, 1, 25, 23, 27, 'v', 'r', 7, 3), (1, 1, 90, 1, 20, 19.5, 20.5, 'v', 'r', 2, 3)`);
  officer = siteFor(database, people.officer, { today: '2026-11-28' });
  written = await writePlan(officer);
});

const evidence = { kind: 'indicator', indicator: 'child-poverty', words: 'A quarter of children are poor.' };

describe('a figure behind a priority', () => {
  it('is kept as it stood, with its interval, source and the way to it, whatever is loaded later', async () => {
    const path = `${written.draft}/priorities/${written.priority}/evidence`;
    await actedAt(fillIn(officer, path, evidence));
    await actedAt(fillIn(officer, `${written.draft}/publish`, { note: 'First' }));
    const shown = async () => (await siteFor(database, null).request(planOf)).text();
    const before = await shown();
    expect(before).toContain('For child poverty, Machair is worse than The nation');
    expect(before).toContain('Source: Poor children, Nobody, edition 2025');
    expect(before).toContain('href="/areas/D12000001#child-poverty"');
    expect(await markupProblems(before)).toEqual([]);
    await database.query(`update observation set value = 1, lower = 0, upper = 2 where area_id = 1`);
    const strip = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(strip(await shown())).toBe(strip(before));
    const version = await asActor(database, null, (queries) => readVersion(queries, 1, { kind: 'loip' }));
    expect(version?.content.priorities[0]?.evidence[0]?.frozen).toMatchObject({
      ...{ period: '2024/25', value: 25, lower: 23, upper: 27, position: 'worse' },
      comparator: { code: 'D92000001', value: 20 },
      source: { dataset: 'd', releaseId: 1, row: 7, column: 3, sha256: 'ab'.repeat(32) },
    });
  });

  it('of inequality is the gap between deprivation fifths, with the five rates, and not the ordinary figure', async () => {
    const path = `${written.draft}/outcomes/${written.outcome}/evidence`;
    const unequal = { ...evidence, kind: 'inequality', words: 'The poorest fare worst.' };
    const refused = await fillIn(officer, path, unequal);
    expect(await refused.text()).toContain('measured in all five deprivation fifths');
    const rates = [100, 80, 60, 50, 40];
    for (const [at, rate] of rates.entries()) {
      await database.query(
        `insert into series (dataset_id, indicator_id, breakdown) values (1, 1, $1::jsonb)`,
        [JSON.stringify({ quintile: String(at + 1), within: 'council' })],
      );
      await database.query(
        `insert into observation (release_id, series_id, area_id, period_id, value, denominator, status, nature, source_row, source_column)
         values (1, (select max(id) from series), 1, 1, $1, 1000, 'v', 'r', $2, 3)`,
        [rate, 20 + at],
      );
    }
    await database.query('update instance set data_version = data_version + 1');
    const later = siteFor(database, people.officer, { today: '2026-11-28' });
    await actedAt(fillIn(later, path, unequal));
    const html = await (await later.request(written.draft)).text();
    // The test values of ScotPHO's slope index in docs/methods: 75, from 50.69 to 99.31.
    expect(html).toContain('75.0 percentage points');
    expect(html).toContain('From the most to the least deprived fifth: 100.0%, 80.0%, 60.0%, 50.0%, 40.0%.');
    expect(html).toContain('href="/areas/D12000001/inequality"');
    expect(await markupProblems(html)).toEqual([]);
  });

  it('is refused where none is known for the place, or none is chosen', async () => {
    const path = `${written.draft}/outcomes/${written.outcome}/evidence`;
    const tried: [Record<string, string>, string][] = [
      [{ indicator: 'employment' }, 'No figure of “Employment” is known'],
      [{ indicator: '' }, 'Choose the figure that shows it'],
      [{ kind: 'voice' }, 'A figure is chosen only for evidence that is a figure'],
      [{ indicator: 'x; drop table plan' }, 'Figure of the picture of need'],
    ];
    for (const [changes, said] of tried) {
      const response = await fillIn(officer, path, { ...evidence, ...changes });
      expect(response.status).toBe(422);
      expect(await response.text()).toContain(said);
    }
  });
});
