import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { ids, people } from '../../../tests/support/partners.ts';
import { actedAt, fillIn, planOf, send, twoTablesWithWards } from '../../../tests/support/plans.ts';
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
    expect(html).toContain('Of those that every area must have, 14 are not recorded and 0 are out of date');
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
    expect(html).toContain('Of those that every area must have, 12 are not recorded and 1 are out of date');
    expect(html).toContain('Not needed here: None was asked for.');
    expect(await markupProblems(html)).toEqual([]);
    expect(await text(`${path}.csv`)).toContain('Report 2024');
    const due = await asActor(database, people.officer, (queries) =>
      relatedDueItems({ queries, language: 'en', today, reader: people.officer }),
    );
    expect(due.map(({ dueOn }) => dueOn).toSorted()).toEqual(['2025-03-31', '2027-03-31']);
  });

  it('changes a plan, keeps what it said before, and tells the second of two who change it at once', async () => {
    const { rows } = await database.query<{ id: string }>(
      `select id from related_plan where title = 'Police'`,
    );
    const change = `${path}/${rows[0]?.id}/change`;
    const officer = siteFor(database, people.officer, { today });
    const form = await (await officer.request(change)).text();
    expect(form).toContain('value="Police"');
    expect(await markupProblems(form)).toEqual([]);
    await actedAt(fillIn(officer, change, { name: 'Police plan' }));
    expect(await text()).toContain('Police plan');
    const second = await send(officer, change, form, { name: 'Another' });
    expect(second.status).toBe(409);
    expect(await second.text()).toContain('Police plan');
    expect((await siteFor(database, people.councilLead, { today }).request(change)).status).toBe(403);
    const history = await database.query(`select from related_plan_history where title = 'Police'`);
    expect(history.rowCount).toBe(1);
  });

  it('ends a plan before its last day: it stays to be read, and answers its duty no more', async () => {
    const { rows } = await database.query<{ id: string }>(
      `select id from related_plan where title = 'Police plan'`,
    );
    const end = `${path}/${rows[0]?.id}/end`;
    const officer = siteFor(database, people.officer, { today });
    const early = await fillIn(officer, end, { endedOn: '1/4/2020', why: 'Mistyped' });
    expect(await early.text()).toContain('It began on 1 April 2024');
    await actedAt(fillIn(officer, end, { endedOn: '1/10/2026', why: 'The divisions were joined.' }));
    const html = await text();
    expect(html).toContain('Ended on 1 October 2026: The divisions were joined.');
    expect(html).toContain('Of those that every area must have, 12 are not recorded and 2 are out of date');
    expect(await markupProblems(html)).toEqual([]);
    expect((await officer.request(end)).status).toBe(404);
    expect(await text(`${path}.csv`)).toContain('The divisions were joined.');
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
