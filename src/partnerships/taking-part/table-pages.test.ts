import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { markupProblems } from '../../../tests/support/markup.ts';
import {
  addBody,
  codeOne,
  codeTwo,
  idOf,
  officerOf,
  partnersSite,
  type PartnersSite,
} from '../../../tests/support/partners-site.ts';

let table: PartnersSite;

const [health, police, enterprise, forum, draftedForum, shop] = [1, 2, 3, 4, 5, 6].map(idOf);
const seat = idOf(101);

beforeAll(async () => {
  table = await partnersSite();
  await addBody(table, 1, { kind: 'health-board', name: 'NHS Ross', areas: [1, 2] });
  await addBody(table, 2, { kind: 'chief-constable', name: 'Police Scotland' });
  await addBody(table, 3, { kind: 'scottish-enterprise', name: 'Scottish Enterprise', areas: [1] });
  await addBody(table, 4, { kind: 'community-body', name: 'Glenview Forum', keeper: 1, areas: [1] });
  await addBody(table, 5, {
    kind: 'community-body',
    name: 'Drafted Forum',
    keeper: 1,
    draft: true,
    areas: [1],
  });
  await addBody(table, 6, { kind: 'business', name: 'A <b>Shop</b> & Sons', areas: [2] });
  await table.database.query(`
    update body set speaks_for = 'Tenants', speaks_for_groups = array['low-income'] where id = '${forum}';
    insert into body_designation (id, body_id, schedule, source, to_check)
      select gen_random_uuid(), id, 1, 'Schedule 1', false from body where kind in ('health-board', 'chief-constable', 'scottish-enterprise');
    insert into membership (id, partnership_id, body_id, basis, since, published_at) values
      ('${idOf(201)}', 1, '${health}', 'statutory', '2016-12-20', now()),
      ('${idOf(202)}', 2, '${health}', 'statutory', '2016-12-20', now()),
      ('${idOf(203)}', 1, '${enterprise}', 'statutory', '2016-12-20', now()),
      ('${idOf(204)}', 1, '${forum}', 'agreed', '2025-01-01', now()),
      ('${idOf(205)}', 1, '${draftedForum}', 'agreed', '2025-01-01', null);
    insert into seat (id, partnership_id, body_id, title, role, since, published_at) values
      ('${seat}', 1, '${health}', 'Director of public health', 'vice-chair', '2020-01-01', now()),
      ('${idOf(102)}', 1, '${forum}', 'Community seat', 'member', '2025-01-01', now());
    insert into seat_term (id, partnership_id, seat_id, holder_name, since, until, published_at) values
      ('${idOf(301)}', 1, '${seat}', 'Mòrag NicLeòid', '2024-01-01', '2026-12-31', now()),
      ('${idOf(302)}', 1, '${seat}', 'Ewan Ross', '2020-01-01', '2023-12-31', now()),
      ('${idOf(303)}', 1, '${seat}', 'Somebody Drafted', '2027-01-01', null, null);
    insert into approach (id, partnership_id, body_id, asked_on, how, why, efforts, answer, wishes, support_given, published_at) values
      ('${idOf(401)}', 1, '${forum}', '2024-11-01', 'visit', 'Tenants', 'Three visits', 'partly', 'Housing only', 'Travel paid', now());
    insert into facilitation_entry (id, partnership_id, body_id, done_on, what, published_at) values
      ('${idOf(501)}', 1, '${health}', '2026-02-01', 'Lent a data analyst', now());
    insert into body_contact (id, partnership_id, body_id, email) values ('${idOf(601)}', 1, '${forum}', 'office@forum.example')`);
});

describe('the register', () => {
  it('lists what is published to everybody, and drafts to those who keep them', async () => {
    const { text } = await table.ask(null, '/partners');
    expect(text).toContain('5 bodies');
    expect(text).not.toContain('Drafted Forum');
    expect((await table.ask(officerOf(2), '/partners')).text).not.toContain('Drafted Forum');
    expect((await table.ask(officerOf(1), '/partners')).text).toContain('Drafted Forum');
  });

  it.each([
    ['?q=NHS', ['NHS Ross']],
    ['?q=glen', ['Glenview Forum']],
    ['?q=100%25', []],
    ['?kind=business', ['A &lt;b&gt;Shop&lt;/b&gt; &amp; Sons']],
    [`?partnership=${codeTwo}`, ['NHS Ross']],
    ['?partnership=D12000099', []],
    ['?schedule=1&q=police', ['Police Scotland']],
    ['?schedule=2', []],
    ['?kind=quango&q=Police', ['Police Scotland']],
  ])('answers %s', async (query, names) => {
    const { text, status } = await table.ask(null, `/partners${query}`);
    expect(status).toBe(200);
    const shown = [...text.matchAll(/<th scope="row"[^>]*><a href="[^"]*">([^<]*)<\/a>/g)].map(
      ([, name]) => name,
    );
    expect(shown).toEqual(names);
  });

  it('is given as files, with no address of anybody', async () => {
    const { text, status } = await table.ask(null, '/partners.csv?kind=community-body');
    expect(status).toBe(200);
    expect(text).toContain('Glenview Forum');
    expect(text).toContain(codeOne);
    expect(text).not.toContain('NHS Ross');
    expect(text).not.toContain('office@forum.example');
    const json = await table.ask(null, `/partners.json?partnership=${codeOne}`);
    expect(JSON.parse(json.text)).toMatchObject({ rows: expect.any(Array) });
    expect((await table.ask(null, '/partners.xlsx')).status).toBe(200);
  });
});

describe('the page of a body', () => {
  it('shows it across its partnerships, with seats and their holders', async () => {
    const { text } = await table.ask(null, `/partners/${health}`);
    expect(text).toContain('It takes part in 2 partnerships');
    expect(text).toContain('Mòrag NicLeòid');
    expect(text).toContain('Wester Ross');
    expect(text).toContain('Easter Ross');
    expect(text).toContain('Schedule 1');
  });

  it.each([
    ['of a draft, for everybody', null, 404],
    ['of a draft, for another partnership', officerOf(2), 404],
    ['of a draft, for those who keep it', officerOf(1), 200],
  ])('%s', async (_whose, who, status) => {
    expect((await table.ask(who, `/partners/${draftedForum}`)).status).toBe(status);
  });

  it.each([
    '/partners/nonsense',
    `/partners/${idOf(999)}`,
    "/partners/1'or'1",
    `/partnerships/${codeOne}/partners/${idOf(999)}`,
    `/partnerships/D12000099/partners`,
    '/partnerships/D13000001/partners',
  ])('is not there: %s', async (path) => {
    expect((await table.ask(null, path)).status).toBe(404);
  });

  it('shows what was known on an earlier day', async () => {
    const { text, status } = await table.ask(null, `/partners/${health}?as-at=2020-01-01`);
    expect(status).toBe(404);
    expect(text).toContain('as-at');
  });
});

describe('the page of a partnership’s partners', () => {
  it('says who takes part, who is missing, whose seat is vacant and whose term ends', async () => {
    const { text } = await table.ask(null, `/partnerships/${codeOne}/partners`);
    expect(text).toContain('3 bodies take part in Wester Ross');
    expect(text).toContain('No seat is recorded for Scottish Enterprise.');
    expect(text).toContain('Police Scotland is not recorded as a member.');
    expect(text).toContain(
      'No body is registered for the area of these kinds: Council, Historic Environment Scotland,',
    );
    expect(text).toContain('Community seat of Glenview Forum: vacant');
    expect(text).toContain('Director of public health of NHS Ross: the term ends on 31 December 2026');
    expect(text).toContain('Lent a data analyst');
    expect(text).toContain('nothing in 12 months');
    expect(text).toContain('Housing only');
    expect(text).toContain('Lone parents');
    expect(text).not.toContain('<li>People on low incomes</li><li>People out of work');
    expect(text).not.toContain('Somebody Drafted');
    expect(text).not.toContain('office@forum.example');
  });

  it('is a file of members and seats', async () => {
    const { text } = await table.ask(null, `/partnerships/${codeOne}/partners.csv`);
    expect(text).toContain('Mòrag NicLeòid');
    expect(text).not.toContain('Drafted');
  });

  it('shows drafts to its staff, and to nobody else’s', async () => {
    expect((await table.ask(officerOf(1), `/partnerships/${codeOne}/partners`)).text).toContain(
      'Drafted Forum',
    );
    expect((await table.ask(officerOf(2), `/partnerships/${codeOne}/partners`)).text).not.toContain(
      'Drafted',
    );
  });

  it('offers changes to those who keep the records only', async () => {
    const path = `/partnerships/${codeOne}/partners/${forum}`;
    expect((await table.ask(officerOf(1), path)).text).toContain('/seats/new');
    expect((await table.ask(officerOf(2), path)).text).not.toContain('/seats/new');
    expect((await table.ask(null, path)).text).not.toContain('/seats/new');
  });

  it('leads from a code in small letters to the code', async () => {
    const { status, response } = await table.ask(
      null,
      `/partnerships/${codeOne.toLowerCase()}/partners?as-at=2026-11-01`,
    );
    expect(status).toBe(308);
    expect(response.headers.get('Location')).toBe(`/partnerships/${codeOne}/partners?as-at=2026-11-01`);
  });
});

describe('every page', () => {
  it.each([
    '/partners',
    '/gd/partners?kind=business',
    `/partners/${shop}`,
    `/partners/${health}`,
    `/partners/${forum}`,
    `/gd/partnerships/${codeOne}/partners`,
    `/partnerships/${codeTwo}/partners`,
    `/partnerships/${codeOne}/partners/${health}`,
    `/partnerships/${codeOne}/partners/${forum}`,
    `/partnerships/${codeOne}/partners/${police}`,
  ])('is valid: %s', async (path) => {
    for (const who of [null, officerOf(1), officerOf(null)]) {
      const { status, text } = await table.ask(who, path);
      expect(status).toBe(200);
      expect(await markupProblems(text)).toEqual([]);
    }
  });

  it.each([
    ['/partners'],
    [`/partners/${health}`],
    [`/partnerships/${codeOne}/partners`],
    [`/partnerships/${codeOne}/partners/${forum}`],
  ])('asks the database as often however much there is: %s', async (path) => {
    // What was read is kept until something is recorded.
    await manyMore();
    const before = await queriesOf(path);
    await manyMore();
    expect(await queriesOf(path)).toBe(before);
    expect(before).toBeLessThan(30);
  });
});

/** How many statements one request for a page sends. */
async function queriesOf(path: string): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, 'query');
  await table.ask(null, path);
  const count = sent.mock.calls.length;
  sent.mockRestore();
  return count;
}

let round = 1_000;
async function manyMore(): Promise<void> {
  for (let n = 0; n < 20; n += 1) {
    round += 1;
    const id = await addBody(table, round, { kind: 'business', name: `Business ${round}`, areas: [1] });
    await table.database.query(`
      insert into membership (id, partnership_id, body_id, basis, since, published_at) values (gen_random_uuid(), 1, '${id}', 'agreed', '2025-01-01', now());
      insert into membership (id, partnership_id, body_id, basis, since, until, published_at) values (gen_random_uuid(), 2, '${health}', 'agreed', '2015-01-01', '2015-01-02', now());
      insert into seat (id, partnership_id, body_id, title, role, since, published_at) values (gen_random_uuid(), 1, '${forum}', 'More ${round}', 'member', '2025-01-01', now());
      update body set description = 'v${round}' where id = '${health}'`);
  }
}
