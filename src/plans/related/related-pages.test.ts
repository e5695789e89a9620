import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { ids, people } from '../../../tests/support/partners.ts';
import { actedAt, fillIn, planOf, twoTablesWithWards } from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { relatedDueItems } from './related-due-items.ts';

const today = '2026-11-28';
const path = `${planOf}/related`;
let database: TestDatabase;
const text = async (address = path) => (await siteFor(database, null, { today }).request(address)).text();
const record = (answers: Record<string, string>) =>
  fillIn(siteFor(database, people.officer, { today }), `${path}/new`, answers);

beforeAll(async () => {
  database = await twoTablesWithWards();
});

describe('the register of related plans', () => {
  it('says which plans other laws ask for are missing, before any is recorded', async () => {
    const html = await text();
    expect(html).toContain('14 that every area must have are not recorded, and 0 are out of date');
    expect(html).toContain('Child Poverty (Scotland) Act 2017, section 13');
    expect(await markupProblems(html)).toEqual([]);
  });

  it('tells current, out of date and not needed, and when one falls due', async () => {
    await actedAt(
      record({
        ...{ duty: 'child-poverty-action-report', name: 'Report 2024', body: ids.council },
        ...{ startsOn: '1/4/2024', link: 'https://example.scot/report' },
      }),
    );
    await actedAt(
      record({ duty: 'local-police-plan', name: 'Police', startsOn: '1/4/2024', endsOn: '31/3/2027' }),
    );
    await actedAt(record({ duty: 'gaelic-language-plan', none: 'None was asked for.' }));
    const html = await text();
    expect(html).toContain('12 that every area must have are not recorded, and 1 are out of date');
    expect(html).toContain('Not needed here: None was asked for.');
    expect(await markupProblems(html)).toEqual([]);
    expect(await text(`${path}.csv`)).toContain('Report 2024');
    const due = await asActor(database, people.officer, (queries) =>
      relatedDueItems({ queries, language: 'en', today, reader: people.officer }),
    );
    expect(due.map(({ dueOn }) => dueOn).toSorted()).toEqual(['2025-03-31', '2027-03-31']);
  });

  it('refuses two kinds of answer at once, days that run backwards and addresses that are none', async () => {
    const wrong: [Record<string, string>, string][] = [
      [{ duty: 'other', name: 'A', none: 'B', startsOn: '1/4/2024' }, 'Give one of these'],
      [{ duty: 'other', name: 'A' }, 'Give the first day of “A”'],
      [{ duty: 'other', name: 'A', startsOn: '1/4/2024', endsOn: '1/4/2023' }, 'lies before the first'],
      [{ duty: 'other', name: 'A', startsOn: '1/4/2024', link: 'ftp:x' }, '“ftp:x” is no address'],
    ];
    for (const [answers, said] of wrong) {
      const response = await record(answers);
      expect(response.status).toBe(422);
      expect(await response.text()).toContain(said);
    }
  });
});
