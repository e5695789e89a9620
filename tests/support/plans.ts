import type { Hono } from 'hono';
import { installNationalOutcomes } from '../../src/plans/index.ts';
import type { TestDatabase } from './database.ts';
import { codes, twoTables } from './partners.ts';
import { sentAnew } from './sent-form.ts';

/** The two partnerships of `twoTables` with a ward each and the national outcomes of 2018. */
export async function twoTablesWithWards(): Promise<TestDatabase> {
  const database = await twoTables();
  await database.query(`
    insert into area (id, kind, code, name) overriding system value
      values (11, 'ward', 'D13000011', 'Harbour'), (12, 'ward', 'D13000012', 'Hill'), (21, 'ward', 'D13000021', 'Elsewhere');
    insert into area_code (code, area_id, is_current, source)
      values ('D13000011', 11, true, 'test'), ('D13000012', 12, true, 'test'), ('D13000021', 21, true, 'test');
    insert into area_membership (child_id, parent_id, share, basis, source)
      values (11, 1, 1, 'exact', 'test'), (12, 1, 1, 'exact', 'test'), (21, 2, 1, 'exact', 'test')`);
  await installNationalOutcomes(database);
  return database;
}

type Changes = Readonly<Record<string, string | readonly string[]>>;

/** Opens a form of a site and sends it as a browser would, with some answers changed. */
export async function fillIn(site: Hono, path: string, changes: Changes): Promise<Response> {
  const opened = await site.request(path);
  if (opened.status !== 200) throw new Error(`${path} answers ${opened.status}.`);
  return send(site, path, await opened.text(), changes);
}

/** Sends a form that was opened before. */
export async function send(site: Hono, path: string, html: string, changes: Changes): Promise<Response> {
  return site.request(path, { method: 'POST', body: new URLSearchParams(sentAnew(html, changes)) });
}

/** Where a form that acted leads; throws with its page where it did not. */
export async function actedAt(response: Promise<Response>): Promise<string> {
  const answered = await response;
  if (answered.status !== 303) throw new Error(`${answered.status}: ${await answered.text()}`);
  return answered.headers.get('Location') ?? '';
}

export const planOf = `/partnerships/${codes.one}/plan`;

/** Ids the draft of a plan that lacks nothing the Act requires. */
export interface WrittenPlan {
  draft: string;
  priority: string;
  outcome: string;
}

/** Writes a local outcomes improvement plan through its forms, whole, with this area as an identified locality and the others beside it. */
export async function writePlan(site: Hono, area = '11'): Promise<WrittenPlan> {
  const draft = await actedAt(
    fillIn(site, `${planOf}/draft/new`, { kind: 'loip', title: 'Machair together' }),
  );
  await actedAt(
    fillIn(site, `${draft}/words`, { needs: 'Many live far from a doctor.', vision: 'All are well.' }),
  );
  const priority = (
    await actedAt(fillIn(site, `${draft}/priorities/new`, { name: 'Poverty', why: 'It is high.' }))
  ).replace(/.*#priority-/, '');
  const outcome = (
    await actedAt(
      fillIn(site, `${draft}/outcomes/new?priority=${priority}`, {
        ...{ name: 'Fewer children are poor', scope: 'both', improvement: 'A fifth fewer of them.' },
        ...{ startsOn: '1/4/2026', endsOn: '31/3/2036' },
      }),
    )
  ).replace(/.*#outcome-/, '');
  await actedAt(fillIn(site, `${draft}/localities/new`, { area, poorer: 'both', why: 'Deaths.' }));
  const areas = (await (await site.request(`${draft}/localities/new`)).text()).matchAll(
    /<option value="(\d+)"/g,
  );
  for (const [, other = ''] of areas)
    if (other !== area)
      await actedAt(fillIn(site, `${draft}/localities/new`, { area: other, poorer: 'not' }));
  return { draft, priority, outcome };
}
