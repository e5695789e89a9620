import { expect, it } from 'vitest';
import { codes, ids, people } from '../../../tests/support/partners.ts';
import { actedAt, fillIn, twoTablesWithWards, writePlan } from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';

const partnership = `/partnerships/${codes.one}`;

it('tells those of the partnership of a proposal that nobody signed by its day, and nobody else', async () => {
  const database = await twoTablesWithWards();
  const officer = siteFor(database, people.officer, { today: '2026-11-28' });
  const { draft } = await writePlan(officer);
  await actedAt(fillIn(officer, `${draft}/publish`, { note: 'First' }));
  await actedAt(
    fillIn(officer, `${partnership}/promises/new`, {
      ...{ body: ids.nhs, outcome: 'participation', words: 'A room every Thursday.' },
      ...{ kind: 'assets', dueOn: '31/12/2026' },
    }),
  );
  const board = async (who: typeof people.officer | null, today: string) =>
    (await siteFor(database, who, { today }).request(`${partnership}/board`)).text();
  const told = '1 proposed promise was never signed';
  expect(await board(people.officer, '2026-12-31')).not.toContain(told);
  expect(await board(people.officer, '2027-01-01')).toContain(told);
  expect(await board(null, '2027-01-01')).not.toContain(told);
});
