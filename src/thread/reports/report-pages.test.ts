import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { codes, people } from '../../../tests/support/partners.ts';
import {
  actedAt,
  fillIn,
  twoTablesWithWards,
  type WrittenPlan,
  writePlan,
} from '../../../tests/support/plans.ts';
import { createCatalogueReader } from '../../evidence/index.ts';
import { gathered } from '../../main/gathered.ts';
import { createSite } from '../../main/site.tsx';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { createLogger } from '../../platform/logging.ts';
import { createAssets } from '../../web/index.ts';
import { drawReport } from './draw-report.ts';
import { reportDueItems } from './report-due-items.ts';
import { reportThreadLinks } from './report-thread-links.ts';

let database: TestDatabase;
let plan: WrittenPlan;
const siteFor = (actor: Actor | null) =>
  createSite({
    database,
    site: { demonstration: true, assets: createAssets(), today: () => '2026-11-28' },
    logger: createLogger('silent'),
    readActor: async () =>
      actor === null ? { state: 'anonymous' } : { state: 'signed-in', actor, endsAt: '2099-01-01T00:00:00Z' },
  });
const reports = `/partnerships/${codes.one}/reports`;
const read = async (path: string, actor: Actor | null = null) => (await siteFor(actor).request(path)).text();

beforeAll(async () => {
  database = await twoTablesWithWards();
  const site = siteFor(people.officer);
  plan = await writePlan(site);
  await actedAt(fillIn(site, `${plan.draft}/publish`, { note: 'The first' }));
});

describe('an annual progress report', () => {
  let draft: string;

  it('is begun by the officer, once for a plan and a year', async () => {
    const site = siteFor(people.officer);
    draft = await actedAt(fillIn(site, `${reports}/new`, { year: '2025' }));
    expect(draft).toMatch(/reports\/draft\/[\da-f-]{36}$/);
    const again = await fillIn(site, `${reports}/new`, { year: '2025' });
    expect(again.status).toBe(409);
    const { rows } = await database.query('select from progress_report');
    expect(rows.length).toBe(1);
  });

  it('says in its draft what section 8(2) still asks for, and what is not known', async () => {
    const html = await read(draft, people.officer);
    expect(await markupProblems(html)).toEqual([]);
    expect(html).toContain('Whether “Fewer children are poor” improved in the year is not judged');
    expect(html).toContain('How effectively communities took part is not described');
    expect(html).toContain('Not known: it has no measure.');
    expect((await siteFor(null).request(draft)).status).not.toBe(200);
  });

  it('is refused while it lacks what the Act requires', async () => {
    const refused = await fillIn(siteFor(people.officer), `${draft}/publish`, {});
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('3 things that the Act requires are missing');
  });

  it('is published whole, for everybody, as a page, Word and HTML', async () => {
    const site = siteFor(people.officer);
    await actedAt(
      fillIn(site, `${draft}/words`, {
        ...{ summary: 'A hard <year>.', extent: 'Six bodies came.', effectiveness: 'Two decisions changed.' },
      }),
    );
    await actedAt(
      fillIn(site, `${draft}/outcomes/${plan.outcome}`, {
        improved: 'not-known',
        words: 'No figure is there yet.',
      }),
    );
    const at = await actedAt(fillIn(site, `${draft}/publish`, {}));
    expect(at).toBe(`${reports}/2025`);
    const html = await read(at);
    expect(await markupProblems(html)).toEqual([]);
    expect(html).toContain('A hard &lt;year&gt;.');
    expect(html).toContain('Two decisions changed.');
    expect(html).toMatch(/SHA-256 of its content: [\da-f]{64}/);

    const file = await siteFor(null).request(`${at}.docx`);
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/>.*Fewer children are poor/s);
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain('<dc:language>en-GB');
    expect(await markupProblems(await read(`${at}.html`))).toEqual([]);
    expect((await siteFor(null).request(`${at}.pdf`)).status).toBe(404);
    expect(await read(`${reports}.csv`)).toContain('not-known,No figure is there yet.');
    expect(await markupProblems(await read(reports))).toEqual([]);
  });

  it('never changes once it is published', async () => {
    await expect(database.query(`update progress_report_version set note = 'x'`)).rejects.toThrow(
      'A published progress report stays as it is',
    );
  });

  it('stays as it was when judgements change afterwards, until a further version', async () => {
    const site = siteFor(people.officer);
    await actedAt(
      fillIn(site, `${draft}/outcomes/${plan.outcome}`, { improved: 'improved', words: 'It was counted.' }),
    );
    expect(await read(`${reports}/2025`)).not.toContain('It was counted.');
    await actedAt(fillIn(site, `${draft}/publish`, { note: 'A figure came.' }));
    const html = await read(`${reports}/2025`);
    expect(html).toContain('It was counted.');
    expect(html).toContain('What this version changes: A figure came.');
  });

  it('hangs on the thread of its outcomes', async () => {
    const links = await asActor(database, null, (queries) =>
      reportThreadLinks({
        ...{ queries, language: 'en', today: '2026-11-28' },
        refs: [{ outcomeId: plan.outcome, partnershipId: 1, code: codes.one }],
      }),
    );
    expect(links).toMatchObject([
      {
        ...{ station: 'report', strength: 'held', href: `${reports}/2025` },
        sentence: { text: 'The progress report 2025-26 says: improved.' },
      },
    ]);
  });

  it('is due from the officer after a year of the plan, until it is published', async () => {
    const due = (today: string) =>
      asActor(database, people.officer, (queries) =>
        reportDueItems({ queries, language: 'en', today, reader: people.officer }),
      );
    // Published in the year in which this test runs: due only after that year is over.
    const { rows } = await database.query<{ year: number }>(
      `select extract(year from published_at)::integer as year from plan limit 1`,
    );
    const year = (rows[0]?.year ?? 0) + 1;
    expect(await due('2020-05-01')).toEqual([]);
    expect(await due(`${year}-04-01`)).toMatchObject([{ dueOn: `${year}-09-30`, href: reports }]);
  });
});

describe('who writes reports', () => {
  it('is an officer of the partnership alone', async () => {
    expect((await siteFor(people.otherOfficer).request(`${reports}/new`)).status).toBe(404);
  });
});

describe('the queries of a report', () => {
  it('are as many for five outcomes as for one', async () => {
    const { rows } = await database.query<{ id: string }>('select id from progress_report');
    const id = rows[0]?.id ?? '';
    const count = () =>
      asActor(database, people.officer, async (queries) => {
        let sent = 0;
        const counting = {
          query: (...given: Parameters<typeof queries.query>) => {
            sent += 1;
            return queries.query(...given);
          },
        } as typeof queries;
        const partnership = { id: 1, code: codes.one, name: 'One' };
        const { reportFacts } = gathered(createCatalogueReader(database));
        const drawn = await drawReport(counting, reportFacts, { id, partnership, today: '2026-11-28' });
        return { sent, outcomes: drawn?.content.outcomes.length };
      });
    const one = await count();
    const site = siteFor(people.officer);
    for (let more = 0; more < 4; more += 1)
      await actedAt(
        fillIn(site, `${plan.draft}/outcomes/new?priority=${plan.priority}`, {
          ...{ name: `Outcome ${more}`, scope: 'local', improvement: 'Better.' },
          ...{ startsOn: '1/4/2026', endsOn: '31/3/2036' },
        }),
      );
    await actedAt(fillIn(site, `${plan.draft}/publish`, { note: 'More' }));
    expect(await count()).toEqual({ sent: one.sent, outcomes: 5 });
    expect(one).toMatchObject({ outcomes: 1 });
    expect(one.sent).toBeLessThan(12);
  });
});
