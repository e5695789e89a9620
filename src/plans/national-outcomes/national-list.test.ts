import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { grant, people, somebody } from '../../../tests/support/partners.ts';
import { actedAt, fillIn, twoTablesWithWards } from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { installNationalOutcomes } from './install-national-outcomes.ts';
import { listInForce } from './national-outcome.ts';
import { insertNationalList, readNationalLists } from './national-outcome-store.ts';

const path = '/administration/national-outcomes';
const administrator = somebody('admin', grant('administrator', null));
let database: TestDatabase;
beforeAll(async () => {
  database = await twoTablesWithWards();
});

describe('lists of national outcomes', () => {
  it('begin with the 11 of 2018, once', async () => {
    await installNationalOutcomes(database);
    const [list, ...others] = await readNationalLists(database);
    expect(others).toEqual([]);
    expect(list).toMatchObject({ inForceFrom: '2018-06-11', inForceUntil: null });
    expect(list?.outcomes).toHaveLength(11);
  });

  it('are added by administrators of the nation, and end the one before', async () => {
    const site = siteFor(database, administrator, { today: '2026-11-28' });
    expect(await markupProblems(await (await site.request(`${path}/new`)).text())).toEqual([]);
    const answers = {
      ...{ name: 'National Outcomes 2026', from: '1/10/2026', source: 'Scottish Government, 2026' },
      outcomes: 'We care for each other\nWe are healthy',
    };
    expect(await actedAt(fillIn(site, `${path}/new`, answers))).toBe(path);
    expect(await markupProblems(await (await site.request(path)).text())).toEqual([]);
    const lists = await readNationalLists(database);
    expect(lists.map(({ inForceUntil }) => inForceUntil)).toEqual(['2026-09-30', null]);
    expect(listInForce(lists, '2026-09-30')?.name).toBe('National Outcomes 2018');
    expect(listInForce(lists, '2026-10-01')?.name).toBe('National Outcomes 2026');
    expect(listInForce(lists, '2018-06-10')).toBeNull();
    const twin = await fillIn(site, `${path}/new`, answers);
    expect([409, 422]).toContain(twin.status);
  });

  it('are nobody else’s to add, by page or by hand', async () => {
    for (const who of [people.officer, people.auditor, people.resident])
      expect((await siteFor(database, who).request(`${path}/new`)).status).toBe(403);
    const forged = { id: '01630000-0000-7000-8000-000000009999', name: 'F', inForceFrom: '2030-01-01' };
    await expect(
      asActor(database, people.officer, (transaction) =>
        insertNationalList(transaction, { ...forged, inForceUntil: null, source: 's', outcomes: [] }),
      ),
    ).rejects.toThrow('row-level security');
  });
});
