import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../tests/support/database.ts';
import { markupProblems } from '../../tests/support/markup.ts';
import { codes, ids, people } from '../../tests/support/partners.ts';
import {
  actedAt,
  fillIn,
  planOf,
  send,
  twoTablesWithWards,
  type WrittenPlan,
  writePlan,
} from '../../tests/support/plans.ts';
import { siteFor } from '../../tests/support/site-for.ts';
import { readReviewsDue } from './plans/reviews-due.ts';
import type { Actor } from '../platform/authorisation/actor.ts';

const today = '2026-11-28';
let database: TestDatabase;
let officer: Hono;
let ona: Actor;
let written: WrittenPlan;
const site = (who: Actor | null): Hono => siteFor(database, who, { today });
const statusOf = async (who: Actor | null, path: string) => (await site(who).request(path)).status;
const textOf = async (who: Actor | null, path: string) => {
  const response = await site(who).request(path);
  expect(response.status, path).toBe(200);
  return response.text();
};

beforeAll(async () => {
  database = await twoTablesWithWards();
  const { accountId } = people.officer;
  await database.query(`insert into account (id, name, email) values ($1, 'Ona', 'ona@machair.example')`, [
    accountId,
  ]);
  const { rows } = await database.query<{ pseudonym: string }>(
    'select pseudonym from account_pseudonym where account_id = $1',
    [accountId],
  );
  ona = { ...people.officer, pseudonym: rows[0]?.pseudonym ?? '' };
  officer = site(ona);
});

describe('a plan, from its first word to its second version', () => {
  it('is not there before it is published, and says who writes it', async () => {
    const html = await textOf(null, planOf);
    expect(html).toContain('No plan has been published here yet');
    expect(await markupProblems(html)).toEqual([]);
    expect(await statusOf(null, `${planOf}/versions`)).toBe(404);
  });

  it('tells section by section what a draft lacks, and refuses to publish it', async () => {
    const draft = await actedAt(fillIn(officer, `${planOf}/draft/new`, { kind: 'loip', title: 'Empty' }));
    const html = await textOf(people.officer, draft);
    for (const section of ['6(2)(a)', '6(2)(d)', '9']) expect(html).toContain(`Section ${section} of the`);
    expect(await markupProblems(html)).toEqual([]);
    const refused = await fillIn(officer, `${draft}/publish`, { note: 'First' });
    expect(refused.status).toBe(422);
    const said = await refused.text();
    expect(said).toContain('3 things that the Act requires are missing');
    expect(await markupProblems(said)).toEqual([]);
    expect(await textOf(null, planOf)).toContain('No plan has been published here yet');
    const twin = await fillIn(officer, `${planOf}/draft/new`, { kind: 'loip', title: 'Twin' });
    expect(await twin.text()).toContain('There is such a plan already: “Empty”');
    await database.query(`delete from plan`);
  });

  it('is written in forms that are valid HTML and shown to nobody else', async () => {
    written = await writePlan(officer);
    const { draft, priority, outcome } = written;
    for (const path of [
      `${planOf}/draft`,
      `${planOf}/draft/new`,
      draft,
      `${draft}/words`,
      `${draft}/priorities/new`,
      `${draft}/priorities/${priority}`,
      `${draft}/priorities/${priority}/evidence`,
      `${draft}/priorities/${priority}/remove`,
      `${draft}/outcomes/new`,
      `${draft}/outcomes/${outcome}`,
      `${draft}/outcomes/${outcome}/conflicts/new`,
      `${draft}/outcomes/${outcome}/evidence`,
      `${draft}/localities/new`,
      `${draft}/representations/new`,
      `${draft}/publish`,
    ]) {
      expect(await markupProblems(await textOf(people.officer, path)), path).toEqual([]);
      expect(await statusOf(people.otherOfficer, path), path).toBe(404);
      expect(await statusOf(people.resident, path), path).toBe(404);
      expect(await statusOf(null, path), path).toBe(303);
    }
    expect(await statusOf(people.auditor, draft)).toBe(200);
    const foreign = draft.replace(codes.one, codes.two);
    expect(await statusOf(people.otherOfficer, foreign)).toBe(404);
    expect(await statusOf(people.otherOfficer, `${foreign}/outcomes/${outcome}`)).toBe(404);
    for (const path of [planOf, planOf.replace(/\/plan$/, '')])
      expect(await textOf(null, path)).not.toContain('Machair together');
  });

  it('takes no over-long, backward, strange or foreign answer', async () => {
    const { draft, outcome, priority } = written;
    const tried: [string, Record<string, string | string[]>, string][] = [
      [`${draft}/words`, { vision: 'x'.repeat(10_001) }, '10,001'],
      [`${draft}/words`, { startsOn: '2/1/2026', endsOn: '1/1/2026' }, 'lies before the first'],
      [`${draft}/outcomes/${outcome}`, { priority: ids.nhs }, 'Priority'],
      [`${draft}/outcomes/${outcome}`, { owners: [ids.college] }, 'Partners'],
      [`${draft}/outcomes/${outcome}`, { lead: ids.nhs }, 'must be among the partners'],
      [`${draft}/outcomes/${outcome}`, { inequality: 'a', exception: 'b' }, 'both are filled in'],
      [`${draft}/localities/new`, { area: '21', poorer: 'not' }, 'Area'],
      [`${draft}/localities/new`, { area: '12', poorer: 'scotland' }, 'Say what shows'],
      [`${draft}/localities/new`, { area: '11', poorer: 'not' }, 'is a locality of this plan already'],
      [
        `${draft}/priorities/${priority}/evidence`,
        { kind: 'document', words: 'w', link: 'javascript:alert(1)' },
        'is no address',
      ],
      [`${draft}/priorities/${priority}/remove`, { why: 'w' }, 'Outcomes still belong to this priority'],
      [
        `${draft}/outcomes/${outcome}/conflicts/new`,
        { localText: 'a', nationalText: 'b', contested: 'c', whoDecides: 'd', decision: 'e' },
        'belong together',
      ],
    ];
    for (const [path, changes, said] of tried) {
      const response = await fillIn(officer, path, changes);
      expect(response.status, path).toBe(422);
      expect(await response.text(), path).toContain(said);
    }
  });

  it('is signed by each owner’s lead for that body alone, in the words it has then', async () => {
    const { draft, outcome } = written;
    await actedAt(
      fillIn(officer, `${draft}/outcomes/${outcome}`, { owners: [ids.council, ids.nhs], lead: ids.council }),
    );
    const sign = (body: string) => `${draft}/outcomes/${outcome}/sign/${body}`;
    expect(await statusOf(people.officer, sign(ids.nhs))).toBe(404);
    expect(await statusOf(people.councilLead, sign(ids.nhs))).toBe(404);
    expect(await statusOf(people.policeLead, sign(ids.police))).toBe(404);
    await actedAt(fillIn(site(people.nhsLead), sign(ids.nhs), { office: 'chief executive', agree: 'yes' }));
    expect(await textOf(people.officer, draft)).toContain(
      `signed on 28 November 2026 by its chief executive`,
    );
    await actedAt(fillIn(officer, `${draft}/outcomes/${outcome}`, { improvement: 'A third fewer of them.' }));
    expect(await textOf(people.officer, draft)).toContain('signed earlier words');
    expect(await textOf(people.officer, draft)).toContain('See who has signed');
    await actedAt(fillIn(site(people.nhsLead), sign(ids.nhs), { office: 'chief executive', agree: 'yes' }));
    await actedAt(fillIn(officer, `${draft}/outcomes/${outcome}`, { noConflictBy: 'Planning officers' }));
    expect(await textOf(people.officer, draft)).not.toContain('signed earlier words');
  });

  it('waits for the answer to what was said of it', async () => {
    const { draft } = written;
    await actedAt(
      fillIn(officer, `${draft}/representations/new`, {
        ...{
          receivedOn: '1/11/2026',
          words: 'My neighbour SECRET-NAME is cold.',
          shownWords: 'Homes are cold.',
        },
      }),
    );
    const refused = await fillIn(officer, `${draft}/publish`, { note: 'First' });
    expect(await refused.text()).toContain('What was said of the draft has no answer');
    const link = /href="([^"]*\/representations\/[0-9a-f-]{36})"/.exec(
      await textOf(people.officer, draft),
    )?.[1];
    await actedAt(fillIn(officer, link ?? '', { answer: 'An outcome on warm homes comes next year.' }));
  });

  it('says who changed the draft while somebody was about to publish it', async () => {
    const { draft } = written;
    const publisher = site(people.officer);
    const page = await (await publisher.request(`${draft}/publish`)).text();
    await actedAt(fillIn(officer, `${draft}/words`, { prevention: 'Fewer falls, and warm homes.' }));
    const refused = await send(publisher, `${draft}/publish`, page, { note: 'The first' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(/Ona changed this draft on \d+ \w+ \d{4} at \d\d:\d\d/);
  });

  it('is published once by two people at once, and the other hears of it', async () => {
    const { draft } = written;
    const path = `${draft}/publish`;
    const [one, other] = [site(ona), site(ona)];
    const pages = await Promise.all([one, other].map(async (who) => (await who.request(path)).text()));
    const answers = await Promise.all([
      send(one, path, pages[0] ?? '', { note: 'The first' }),
      send(other, path, pages[1] ?? '', { note: 'The other first' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422]);
    const told = await answers.find(({ status }) => status === 422)?.text();
    expect(told).toMatch(/Ona published it as version 1 on \d+ \w+ \d{4} at \d\d:\d\d/);
    const { rows } = await database.query('select number from plan_version');
    expect(rows).toEqual([{ number: 1 }]);
    expect(await (await fillIn(officer, path, { note: 'Again' })).text()).toContain('nothing to publish');
  });

  it('is everybody’s from then on, in its own words, without what nobody may read', async () => {
    const { outcome } = written;
    for (const path of [
      planOf,
      `/gd${planOf}`,
      `${planOf}/versions`,
      `${planOf}/versions/1`,
      `${planOf}/outcomes/${outcome}`,
      `${planOf}/national-outcomes`,
    ]) {
      const html = await textOf(null, path);
      expect(html, path).not.toContain('SECRET-NAME');
      expect(await markupProblems(html), path).toEqual([]);
    }
    const html = await textOf(null, planOf);
    expect(html).toContain('A third fewer of them.');
    expect(html).toContain('Homes are cold.');
    expect(html).toContain('signed on 28 November 2026 by its chief executive');
    expect(await textOf(people.officer, written.draft)).not.toContain('signed earlier words');
    expect(await statusOf(null, `/partnerships/${codes.two}/plan/outcomes/${outcome}`)).toBe(404);
    for (const path of [
      'versions/2',
      'versions/0',
      'versions/x',
      'versions/1/against/9',
      'localities/D13000011',
    ])
      expect(await statusOf(null, `${planOf}/${path}`), path).toBe(404);
    expect(await textOf(null, `${planOf}?as-at=2026-01-01`)).toContain('No plan has been published');
  });

  it('stands on the front page of its partnership', async () => {
    const front = await textOf(null, planOf.replace(/\/plan$/, ''));
    expect(front).toContain('Machair together: one outcome. Version 1, in force since 28 November 2026.');
    expect(await markupProblems(front)).toEqual([]);
  });

  it('is given as the very text its SHA-256 is of', async () => {
    const response = await site(null).request(`${planOf}/versions/1.json`);
    const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
    expect(response.headers.get('X-Content-SHA256')).toBe(Buffer.from(digest).toString('hex'));
    expect((await response.json()) as object).toMatchObject({ plan: { title: 'Machair together' } });
    const csv = await textOf(null, `${planOf}/outcomes.csv`);
    expect(csv).toContain('Fewer children are poor');
    expect(await statusOf(null, `${planOf}/outcomes.xlsx`)).toBe(200);
  });

  it('stays as it is while the draft moves on, and the next version says what changed', async () => {
    const { draft, outcome } = written;
    await actedAt(fillIn(officer, `${draft}/words`, { vision: 'All are very well.' }));
    await actedAt(fillIn(officer, `${draft}/outcomes/${outcome}`, { inequality: 'Most for the poorest.' }));
    expect(await textOf(null, planOf)).not.toContain('All are very well.');
    await actedAt(fillIn(officer, `${draft}/publish`, { note: 'A better vision' }));
    const html = await textOf(null, `${planOf}/versions/1/against/2`);
    expect(html).toContain('<ins>very </ins>');
    expect(html).toContain('Most for the poorest.');
    expect(html).toContain('3 texts differ.');
    // Whoever signed has signed earlier words now.
    expect(html).toContain('Owners of “Fewer children are poor”');
    expect(await markupProblems(html)).toEqual([]);
    expect(await textOf(null, `${planOf}/versions/1`)).toContain('Another version is in force now.');
    await expect(database.query(`update plan_version set note = 'x'`)).rejects.toThrow('stays as it is');
  });

  it('lets an edit of the words go on where only something else of the draft was changed', async () => {
    const { draft, priority } = written;
    const path = `${draft}/words`;
    const opened = await textOf(people.officer, path);
    await actedAt(fillIn(officer, `${draft}/priorities/${priority}`, { why: 'It is rising.' }));
    await actedAt(send(officer, path, opened, { prevention: 'Earlier.' }));
    const late = await send(officer, path, opened, { prevention: 'Later.' });
    expect(late.status).toBe(409);
    expect(await textOf(people.officer, draft)).toContain('Earlier.');
  });

  it('is chased for its review from ninety days before', async () => {
    const { draft } = written;
    await actedAt(fillIn(officer, `${draft}/words`, { reviewOn: '1/3/2027' }));
    await actedAt(fillIn(officer, `${draft}/publish`, { note: 'A day to look again' }));
    const due = async (day: string, partnership = 1) =>
      (await readReviewsDue(database, [partnership], day)).map(({ late, reviewOn }) => ({ late, reviewOn }));
    expect(await due('2026-11-30')).toEqual([]);
    expect(await due('2026-12-01')).toEqual([{ late: false, reviewOn: '2027-03-01' }]);
    expect(await due('2027-03-02')).toEqual([{ late: true, reviewOn: '2027-03-01' }]);
    expect(await due('2027-03-02', 2)).toEqual([]);
  });

  it('keeps an outcome that is left out in the versions before', async () => {
    const { draft, outcome } = written;
    await actedAt(fillIn(officer, `${draft}/outcomes/${outcome}/remove`, { why: 'It is reached.' }));
    expect(await textOf(people.officer, draft)).not.toContain(`id="outcome-${outcome}"`);
    expect(await textOf(null, planOf)).toContain('Fewer children are poor');
  });
});
