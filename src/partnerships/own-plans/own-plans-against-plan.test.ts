import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { codes, ids, people } from '../../../tests/support/partners.ts';
import { actedAt, fillIn, planOf, twoTablesWithWards, writePlan } from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';

const today = '2026-11-28';
const partnership = `/partnerships/${codes.one}`;
let database: TestDatabase;
let officer: Hono;
let draft: string;
const textOf = async (path: string, who: Hono = siteFor(database, null, { today })) => {
  const response = await who.request(path);
  expect(response.status, path).toBe(200);
  return response.text();
};

beforeAll(async () => {
  database = await twoTablesWithWards();
  officer = siteFor(database, people.officer, { today });
  ({ draft } = await writePlan(officer));
  await actedAt(
    fillIn(officer, `${draft}/priorities/new`, { name: 'Places to stay in', why: 'They empty.' }),
  );
  await actedAt(fillIn(officer, `${draft}/publish`, { note: 'First' }));
});

/** The path of the form that judges a priority of an own plan. */
async function viewOf(words: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>('select id from own_plan_priority where words = $1', [
    words,
  ]);
  return `${partnership}/own-plans/priorities/${rows[0]?.id}/view`;
}

describe('partners’ own plans against the shared plan', () => {
  it('say nothing to the board while nobody has recorded one', async () => {
    expect(await textOf(`${partnership}/board`)).not.toContain('own plan');
  });

  it('are judged against its priorities, and what none carries is named', async () => {
    await actedAt(
      fillIn(officer, `${partnership}/own-plans/new`, {
        ...{ body: ids.nhs, kind: 'corporate-plan', title: 'Our health together', seen: 'everybody' },
        ...{ startsOn: '1/4/2026', link: '', priorities: 'Money advice in surgeries\nFewer clinics' },
      }),
    );
    const nobody = await textOf(`${partnership}/own-plans`);
    expect(nobody).toContain('No priority of the shared plan is carried by any of them');
    const form = await textOf(await viewOf('Fewer clinics'), officer);
    expect(form).toContain('Priority of the shared plan');
    const choices = [...form.matchAll(/<option value="([0-9a-f-]{36})"[^>]*>([^<]*)/g)];
    expect(choices.map(([, , name]) => name)).toEqual(['Poverty', 'Places to stay in']);
    const [poverty, places] = choices.map(([, id = '']) => id);
    const view = { reason: 'The bus costs £9.', seen: 'everybody' };
    await actedAt(
      fillIn(officer, await viewOf('Money advice in surgeries'), {
        ...{ ...view, outcome: poverty ?? '', direction: 'supports' },
      }),
    );
    await actedAt(
      fillIn(officer, await viewOf('Fewer clinics'), {
        ...{ ...view, outcome: places ?? '', direction: 'pulls' },
      }),
    );
    const html = await textOf(`${partnership}/own-plans`);
    expect(html).toContain('None of them carries Places to stay in. One priority pulls the other way.');
    expect(html).toContain('The shared plan’s priority');
    expect(await markupProblems(html)).toEqual([]);
    expect(await textOf(`${partnership}/own-plans.csv`)).toContain(places);
    // Judged already: it is not offered again.
    expect(await textOf(await viewOf('Fewer clinics'), officer)).not.toContain('>Places to stay in<');
  });

  it('reach the board where none carries a priority or one pulls the other way', async () => {
    const board = await textOf(`${partnership}/board`);
    const [, uncarried = ''] = board.split('1 priority is carried by no partner’s own plan');
    expect(uncarried).toContain('Places to stay in');
    expect(uncarried).not.toContain('>Poverty<');
    expect(board).toContain('pulls the other way from “Places to stay in”');
    expect(await textOf(`${partnership}/board.csv`)).toContain(
      'A priority of NHS Machair’s own plan pulls the other way from “Places to stay in”: “Fewer clinics”',
    );
  });

  it('stay with a priority whose name the plan changes', async () => {
    const { rows } = await database.query<{ id: string }>(
      `select id from plan_priority where name = 'Places to stay in'`,
    );
    await actedAt(fillIn(officer, `${draft}/priorities/${rows[0]?.id}`, { name: 'Places that live' }));
    await actedAt(fillIn(officer, `${draft}/publish`, { note: 'A better name' }));
    expect(await textOf(`${partnership}/own-plans`)).toContain('None of them carries Places that live.');
  });

  it('lead there from the plan', async () => {
    expect(await textOf(planOf)).toContain(`href="${partnership}/own-plans"`);
  });
});
