import { beforeAll, describe, expect, it } from 'vitest';
import { markupProblems } from '../../../tests/support/markup.ts';
import {
  addBody,
  areaOne,
  areaTwo,
  codeOne,
  codeTwo,
  idOf,
  officerOf,
  partnersSite,
  type PartnersSite,
  somebody,
} from '../../../tests/support/partners-site.ts';
import { sentAnew } from '../../../tests/support/sent-form.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';

let table: PartnersSite;
const [health, drafted] = [idOf(1), idOf(2)];
const officer = officerOf(areaOne);

beforeAll(async () => {
  table = await partnersSite();
  await addBody(table, 1, { kind: 'health-board', name: 'NHS Ross', areas: [areaOne, areaTwo] });
  await addBody(table, 2, { kind: 'community-body', name: 'Drafted Forum', keeper: areaTwo, draft: true });
});

type Changes = Readonly<Record<string, string | readonly string[]>>;

/** Opens a form and sends it with these answers; without `again` from the page that it was opened from. */
async function send(who: Actor, path: string, changes: Changes, opened?: string) {
  const html = opened ?? (await table.ask(who, path)).text;
  const body = new URLSearchParams(sentAnew(html, changes));
  const { status, text, response } = await table.ask(who, path, { method: 'POST', body });
  return { status, text, location: response.headers.get('Location') ?? '' };
}

const own = (path: string) => `/partnerships/${codeOne}/partners${path}`;
const count = async (sql: string) => (await table.database.query(sql)).rowCount;

/** A seat of its own for each test, of the health board. */
async function addSeat(title: string, changes: Changes = {}): Promise<string> {
  const { status, location } = await send(officer, own(`/${health}/seats/new`), {
    title,
    role: 'member',
    since: '1/1/2024',
    until: '',
    ...changes,
  });
  expect(status).toBe(303);
  return location.split('#seat-')[1] ?? '';
}
const termPath = (seat: string) => own(`/${health}/seats/${seat}/terms/new`);

describe('registering a body', () => {
  const forum = {
    kind: 'community-body',
    name: 'Glenview Forum',
    works: 'areas',
    councilAreas: [String(areaOne)],
    speaksFor: 'Tenants of Glenview',
    groups: ['low-income', 'carers'],
    places: 'glenview\nD12000002 Easter Ross',
    constituted: 'yes',
    publish: 'yes',
  };

  it('puts it into the register once, with places found by name and code, and into the trail', async () => {
    const opened = (await table.ask(officer, own('/new'))).text;
    const first = await send(officer, own('/new'), forum, opened);
    expect(first.status).toBe(303);
    expect((await send(officer, own('/new'), forum, opened)).location).toBe(first.location);
    const { rows } = await table.database.query(
      `select speaks_for_places, registered_by_partnership_id as keeper from body where name = 'Glenview Forum'`,
    );
    expect(rows).toEqual([{ speaks_for_places: [4, 2], keeper: areaOne }]);
    const page = (await table.ask(null, first.location)).text;
    expect(page).toContain('Glenview Forum');
    const audited = await table.database.query(
      `select actor, partnership_id from audit_entry where action = 'body.registered'`,
    );
    expect(audited.rows).toEqual([{ actor: officer.pseudonym, partnership_id: areaOne }]);
  });

  it('refuses a second one of the same kind and name', async () => {
    const { status, text } = await send(officer, own('/new'), { ...forum, name: 'GLENVIEW forum' });
    expect(status).toBe(422);
    expect(text).toContain('is in the register already');
  });

  it('gives it the designations of its kind', async () => {
    await send(officer, own('/new'), { ...forum, kind: 'college', name: 'Ross College', places: '' });
    const { rows } = await table.database.query(
      `select schedule, to_check from body_designation where body_id = (select id from body where name = 'Ross College') order by schedule`,
    );
    expect(rows).toEqual([
      { schedule: 2, to_check: false },
      { schedule: 3, to_check: true },
    ]);
  });

  it.each<[string, Changes, string]>([
    ['a name that is too long', { name: 'x'.repeat(201) }, '201'],
    ['no name', { name: ' ' }, 'Name'],
    ['a kind there is none of', { kind: 'quango' }, 'quango'],
    ['a website that is a script', { website: 'javascript:alert(1)' }, 'javascript:alert(1)'],
    ['a charity number of another country', { charityNumber: '1234567' }, '1234567'],
    ['a place nobody knows', { places: 'Atlantis' }, 'Atlantis'],
    ['no area', { councilAreas: [] }, 'Tick at least one council area'],
    ['an area that is no council’s', { councilAreas: ['4'] }, '4'],
    ['a group there is none of', { groups: ['the-rich'] }, 'the-rich'],
  ])('refuses %s, and says so', async (_what, change, said) => {
    const { status, text } = await send(officer, own('/new'), { ...forum, name: 'Another', ...change });
    expect(status).toBe(422);
    expect(text).toContain(said);
    expect(await markupProblems(text)).toEqual([]);
    expect(await count(`select from body where name = 'Another'`)).toBe(0);
  });

  it('keeps it in the partnership of the address, whatever the form says', async () => {
    const forged = {
      ...forum,
      name: 'Forged',
      registered_by_partnership_id: '2',
      partnershipId: '2',
      keeper: '2',
      id: health,
    };
    expect((await send(officer, own('/new'), forged)).status).toBe(303);
    const { rows } = await table.database.query(
      `select registered_by_partnership_id as keeper from body where name = 'Forged'`,
    );
    expect(rows).toEqual([{ keeper: areaOne }]);
  });
});

describe('changing a record', () => {
  it('is refused to whoever does not keep it, who is not told of drafts', async () => {
    const forum = (
      await table.database.query<{ id: string }>(`select id from body where name = 'Glenview Forum'`)
    ).rows[0]?.id;
    expect(
      (await table.ask(officerOf(areaTwo), `/partnerships/${codeTwo}/partners/${forum}/change`)).status,
    ).toBe(404);
    expect((await table.ask(officerOf(areaTwo), own(`/${forum}/change`))).status).toBe(403);
    expect((await table.ask(officer, own(`/${drafted}/change`))).status).toBe(404);
    expect((await table.ask(officer, own(`/${drafted}/admit`))).status).toBe(404);
    expect((await table.ask(officer, own(`/${health}/change`))).status).toBe(404);
  });

  it('shows two editors each other’s change instead of losing one', async () => {
    const forum = (
      await table.database.query<{ id: string }>(`select id from body where name = 'Glenview Forum'`)
    ).rows[0]?.id;
    const path = own(`/${forum}/change`);
    const opened = (await table.ask(officer, path)).text;
    expect((await send(officer, path, { shortName: 'GF' }, opened)).status).toBe(303);
    const other = (await table.ask(officer, path)).text.replace(
      /_key" value="[^"]*"/,
      '_key" value="f0000000-0000-4000-8000-000000000001"',
    );
    expect(other).toContain('GF');
    const late = opened.replace(/_key" value="[^"]*"/, '_key" value="f0000000-0000-4000-8000-000000000002"');
    const { status, text } = await send(officer, path, { shortName: 'Forum' }, late);
    expect(status).toBe(409);
    expect(text).toContain('GF');
    expect(text).toContain('Forum');
  });
});

describe('a body that the nation keeps', () => {
  const nation = officerOf(null);
  const record = {
    kind: 'south-of-scotland-enterprise',
    name: 'South of Scotland Enterprise',
    works: 'areas',
    councilAreas: ['1'],
    publish: 'yes',
  };

  it('is registered, changed and designated by its officers', async () => {
    const { status, location } = await send(nation, '/partners/new', record);
    expect(status).toBe(303);
    expect((await table.ask(null, location)).text).toContain('16 October 2019');
    expect((await send(nation, `${location}/change`, { nameGd: 'Iomairt Alba a Deas' })).location).toBe(
      location,
    );
    expect((await table.ask(null, location)).text).toContain('<span lang="gd">Iomairt Alba a Deas</span>');
    const added = { schedule: '2', since: '1/1/2026', source: 'An order of Ministers', toCheck: 'yes' };
    expect((await send(nation, `${location}/designations/new`, added)).location).toBe(location);
    expect((await table.ask(null, location)).text).toContain('An order of Ministers');
    const { rows } = await table.database.query<{ id: string }>(
      `select id from body_designation where source = 'An order of Ministers'`,
    );
    const change = `${location}/designations/${rows[0]?.id}`;
    expect((await send(nation, change, { until: '31/12/2025' })).status).toBe(422);
    expect((await send(nation, change, { until: '31/12/2026', toCheck: '' })).status).toBe(303);
    for (const path of ['/change', '/designations/new']) {
      expect((await table.ask(officer, location + path)).status).toBe(403);
      expect(await markupProblems((await table.ask(nation, location + path)).text)).toEqual([]);
    }
  });

  it('leaves what a partnership keeps to it', async () => {
    expect((await table.ask(nation, `/partners/${drafted}/change`)).status).toBe(404);
  });
});

describe('a membership', () => {
  it('begins by law for a body of Schedule 1, once at a time, and ends', async () => {
    const admit = own(`/${health}/admit`);
    const { location, status } = await send(officer, admit, { since: '20/12/2016' });
    expect(status).toBe(303);
    expect((await table.ask(null, location)).text).toContain('takes part in Wester Ross by law');
    const again = await send(officer, admit, { since: '1/1/2020' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('It takes part then already: since 20 December 2016');
    const { rows } = await table.database.query<{ id: string }>(
      `select id from membership where body_id = '${health}'`,
    );
    const change = own(`/${health}/memberships/${rows[0]?.id}`);
    expect((await send(officer, change, { until: '1/1/2016' })).status).toBe(422);
    expect((await send(officer, change, { until: '31/3/2026' })).status).toBe(303);
    expect((await table.ask(null, location)).text).toContain('does not take part in Wester Ross at present');
  });

  it('of another partnership is not there', async () => {
    const { rows } = await table.database.query<{ id: string }>(
      `select id from membership where body_id = '${health}'`,
    );
    const path = `/partnerships/${codeTwo}/partners/${health}/memberships/${rows[0]?.id}`;
    expect((await table.ask(officerOf(areaTwo), path)).status).toBe(404);
    expect(
      (
        await table.ask(officerOf(areaTwo), path, {
          method: 'POST',
          body: new URLSearchParams({ until: '1/1/2026' }),
        })
      ).status,
    ).toBe(404);
  });
});

describe('a seat', () => {
  it('is held by one person at a time, within its own time', async () => {
    const seat = await addSeat('Director of public health');
    expect(
      (
        await send(officer, termPath(seat), {
          holder: 'Mòrag NicLeòid',
          since: '1/1/2024',
          until: '31/12/2025',
        })
      ).status,
    ).toBe(303);
    const overlapping = await send(officer, termPath(seat), { holder: 'Ewan Ross', since: '31/12/2025' });
    expect(overlapping.status).toBe(422);
    expect(overlapping.text).toContain(
      'Mòrag NicLeòid holds the seat then: since 1 January 2024 until 31 December 2025',
    );
    const before = await send(officer, termPath(seat), {
      holder: 'Ewan Ross',
      since: '31/12/2023',
      until: '31/12/2023',
    });
    expect(before.text).toContain('The seat itself is there since 1 January 2024');
    expect((await send(officer, termPath(seat), { holder: 'Ewan Ross', since: '1/1/2026' })).status).toBe(
      303,
    );
    expect((await table.ask(null, own(`/${health}`))).text).toContain('Ewan Ross');
  });

  it('is filled once where two officers fill it at once', async () => {
    const seat = await addSeat('Raced seat');
    const path = termPath(seat);
    const opened = await Promise.all([1, 2, 3, 4].map(async () => (await table.ask(officer, path)).text));
    const sent = await Promise.all(
      opened.map((html, n) => send(officer, path, { holder: `Holder ${n}`, since: '1/1/2025' }, html)),
    );
    expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 422, 422, 422]);
    expect(await count(`select from seat_term where seat_id = '${seat}'`)).toBe(1);
  });

  it('does not end before a term in it', async () => {
    const seat = await addSeat('Kept seat');
    await send(officer, termPath(seat), { holder: 'Ewan Ross', since: '1/1/2025' });
    const { status, text } = await send(officer, own(`/${health}/seats/${seat}`), { until: '31/12/2025' });
    expect(status).toBe(422);
    expect(text).toContain('since 1 January 2025');
  });

  it('is not reached through another partnership or another body', async () => {
    const seat = await addSeat('Own seat');
    for (const path of [
      `/partnerships/${codeTwo}/partners/${health}/seats/${seat}`,
      `/partnerships/${codeTwo}/partners/${health}/seats/${seat}/terms/new`,
      `/partnerships/${codeTwo}/partners/${drafted}/seats/${seat}`,
    ])
      expect((await table.ask(officerOf(areaTwo), path)).status).toBe(404);
  });

  it('leaves no name in the trail', async () => {
    const { rows } = await table.database.query<{ all: string }>(
      `select string_agg(coalesce(before::text, '') || coalesce(after::text, ''), ' ') as all from audit_entry`,
    );
    expect(rows[0]?.all).toContain('seatId');
    expect(rows[0]?.all).not.toMatch(/NicLeòid|Ewan|Holder/);
  });
});

describe('being asked to take part', () => {
  const asked = {
    askedOn: '1/10/2026',
    how: 'visit',
    why: 'It speaks for tenants',
    efforts: 'Three visits in the evening',
    answer: 'no-answer',
  };
  const path = own(`/${health}/approaches/new`);

  it('is recorded with its answer and wishes, and shown', async () => {
    const { status, location } = await send(officer, path, asked);
    expect(status).toBe(303);
    const { rows } = await table.database.query<{ id: string }>('select id from approach');
    const change = own(`/${health}/approaches/${rows[0]?.id}`);
    const answered = {
      answer: 'partly',
      answeredOn: '20/10/2026',
      wishes: 'Housing only',
      support: 'Travel',
    };
    expect((await send(officer, change, answered)).status).toBe(303);
    const { text } = await table.ask(null, location);
    for (const word of ['Three visits', 'Housing only', 'Travel', 'Wishes to take part in some of it'])
      expect(text).toContain(word);
  });

  it.each<[string, Changes, string]>([
    ['a day to come', { askedOn: '29/11/2026' }, '29 November 2026 is still to come'],
    [
      'an answer before the question',
      { answer: 'declined', answeredOn: '30/9/2026' },
      '“Answered on” is before',
    ],
    ['a day of no answer', { answeredOn: '2/10/2026' }, 'No answer has come'],
    ['no efforts', { efforts: '' }, 'Efforts made'],
  ])('is refused with %s', async (_what, change, said) => {
    const { status, text } = await send(officer, path, { ...asked, ...change });
    expect(status).toBe(422);
    expect(text).toContain(said);
  });
});

describe('the log of a facilitating partner', () => {
  const entry = { doneOn: '1/11/2026', what: 'Lent an analyst', link: 'https://nhs.example/report' };
  const path = own(`/${health}/facilitation/new`);
  const lead = (bodyId: string) => somebody({ role: 'partner-lead', partnershipId: areaOne, bodyId });

  it('is written by whoever leads for it, and by no other body’s lead', async () => {
    expect((await send(lead(health), path, entry)).status).toBe(303);
    expect((await table.ask(null, own(`/${health}`))).text).toContain('Lent an analyst');
    expect((await table.ask(lead(drafted), path)).status).toBe(404);
  });

  it('is linked to the group and the meeting it was done for, and shown on both', async () => {
    const [board, other, meeting] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000010${n}`);
    await table.database.query(`
      insert into partnership_group (id, partnership_id, kind, name, remit, published_at) values
        ('${board}', ${areaOne}, 'board', 'Linked board', '', now()),
        ('${other}', ${areaOne}, 'board', 'Other board', '', now());
      insert into meeting (id, partnership_id, group_id, held_on, starts_at, place, open_to_public, published_at) values
        ('${meeting}', ${areaOne}, '${board}', '2026-10-01', '10:00', 'Town hall', true, now());
      insert into minutes (id, partnership_id, meeting_id) values (gen_random_uuid(), ${areaOne}, '${meeting}')`);
    const linked = { ...entry, what: 'Chaired it', meeting: meeting ?? '' };
    const wrong = await send(officer, path, { ...linked, group: other ?? '' });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('one of “Linked board”')]);
    expect((await send(officer, path, linked)).status).toBe(303);
    expect((await table.ask(null, own(`/${health}`))).text).toContain(
      'Linked board, meeting of 1 October 2026',
    );
    const { rows } = await table.database.query<{ board: string; meeting: string }>(
      `select group_id as board, meeting_id as meeting from facilitation_entry where what = 'Chaired it'`,
    );
    expect(rows).toEqual([{ board, meeting }]);
  });

  it('leads to no script and tells of nothing to come', async () => {
    expect((await send(officer, path, { ...entry, link: 'data:text/html,x' })).status).toBe(422);
    expect((await send(officer, path, { ...entry, doneOn: '1/12/2026' })).status).toBe(422);
  });
});

it('a seat is of the board that its form names, and can be moved', async () => {
  const [first, second] = [4, 5].map((n) => `00000000-0000-7000-8000-00000000010${n}`);
  await table.database.query(`insert into partnership_group (id, partnership_id, kind, name, remit, published_at)
    values ('${first}', ${areaOne}, 'board', 'First board', '', now()),
           ('${second}', ${areaOne}, 'board', 'Second board', '', now())`);
  const seat = await addSeat('Of a chosen board', { group: second ?? '' });
  const of = async () =>
    (
      await table.database.query<{ of: string | null }>('select group_id as of from seat where id = $1', [
        seat,
      ])
    ).rows[0]?.of;
  expect(await of()).toBe(second);
  expect((await table.ask(null, own(`/${health}`))).text).toContain('Of a chosen board, Second board');
  expect((await send(officer, own(`/${health}/seats/${seat}`), { group: '' })).status).toBe(303);
  expect(await of()).toBeNull();
  const elsewhere = await send(officer, own(`/${health}/seats/new`), {
    ...{ title: 'Astray', role: 'member', since: '1/1/2024', group: health },
  });
  expect(elsewhere.status).toBe(422);
});

describe('where a body is reached', () => {
  it('is seen by the partnership’s staff, changed and removed, and never public', async () => {
    const path = own(`/${health}/contact`);
    expect((await send(officer, path, { email: 'office@nhs.example' })).status).toBe(303);
    const page = own(`/${health}`);
    expect((await table.ask(officer, page)).text).toContain('office@nhs.example');
    for (const who of [
      null,
      officerOf(areaTwo),
      somebody({ role: 'resident', partnershipId: areaOne, bodyId: null }),
    ])
      expect((await table.ask(who, page)).text).not.toContain('office@nhs.example');
    expect((await send(officer, path, { email: '' })).status).toBe(303);
    expect(await count('select from body_contact')).toBe(0);
  });
});

describe('every form', () => {
  it.each([
    '/new',
    '/add?q=NHS',
    `/${health}/admit`,
    `/${health}/seats/new`,
    `/${health}/approaches/new`,
    `/${health}/facilitation/new`,
    `/${health}/contact`,
  ])('is valid and for officers only: %s', async (path) => {
    const { status, text } = await table.ask(officer, own(path));
    expect(status).toBe(200);
    expect(await markupProblems(text)).toEqual([]);
    expect((await table.ask(null, own(path))).status).toBe(303);
    expect((await table.ask(officerOf(areaTwo), own(path))).status).toBe(403);
    expect(
      (await table.ask(somebody({ role: 'board-member', partnershipId: areaOne, bodyId: null }), own(path)))
        .status,
    ).toBe(403);
  });
});
