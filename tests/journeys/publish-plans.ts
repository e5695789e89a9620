import { installNationalOutcomes } from '../../src/plans/index.ts';
import { actedAt, fillIn, planOf, writePlan } from '../support/plans.ts';
import { somebody, grant } from '../support/partners.ts';
import { siteFor } from '../support/site-for.ts';
import type { Database } from '../../src/platform/database/database.ts';

/** Writes the first partnership's plan and one of a locality through their forms, two versions of each. */
export async function publishPlans(database: Database, today: string): Promise<void> {
  await installNationalOutcomes(database);
  const [ward, council] = await wardOf(database);
  const site = siteFor(database, somebody('officer', grant('officer', Number(council))), { today });
  const { draft } = await writePlan(site, ward);
  const locality = await actedAt(
    fillIn(site, `${planOf}/draft/new`, { kind: 'locality', title: 'Around the harbour', locality: ward }),
  );
  await actedAt(fillIn(site, `${locality}/words`, { needs: 'There is no shop.', vision: 'A shop.' }));
  const priority = (
    await actedAt(fillIn(site, `${locality}/priorities/new`, { name: 'A shop', why: 'The last one closed.' }))
  ).replace(/.*#priority-/, '');
  await actedAt(
    fillIn(site, `${locality}/outcomes/new?priority=${priority}`, {
      ...{ name: 'Food is sold here', scope: 'local', improvement: 'One shop more.' },
      ...{ startsOn: '1/4/2026', endsOn: '31/3/2029' },
    }),
  );
  for (const plan of [draft, locality]) {
    await actedAt(fillIn(site, `${plan}/publish`, { note: 'The first' }));
    await actedAt(fillIn(site, `${plan}/words`, { vision: 'All are well, and at home.' }));
    await actedAt(fillIn(site, `${plan}/publish`, { note: 'A better vision' }));
  }
}

/** Ids of a ward of the first partnership, and of the partnership. */
async function wardOf(database: Database): Promise<[ward: string, council: string]> {
  const { rows } = await database.query<{ ward: string; council: string }>(
    `select ward.id::text as ward, council.id::text as council
       from area council
       join area_membership on parent_id = council.id
       join area ward on ward.id = child_id and ward.kind = 'ward'
      where council.code = 'D12000001' order by ward.code limit 1`,
  );
  const [first] = rows;
  if (!first) throw new Error('D12000001 has no ward.');
  return [first.ward, first.council];
}
