import type { Hono } from 'hono';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { codes, ids, people } from '../../../tests/support/partners.ts';
import { actedAt, fillIn, send, twoTablesWithWards, writePlan } from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { chaseUpdates } from './chase-updates.ts';

const today = '2026-11-28';
const reporting = `/partnerships/${codes.one}/reporting`;
const gp = '019b0000-0000-7000-8000-00000000a001';
const walk = '019b0000-0000-7000-8000-00000000a002';
const police = '019b0000-0000-7000-8000-00000000a003';
let database: TestDatabase;
const site = (who: Actor | null, day = today): Hono => siteFor(database, who, { today: day });
const textOf = async (who: Actor | null, path: string, day = today) => {
  const response = await site(who, day).request(path);
  expect(response.status, path).toBe(200);
  return response.text();
};
const statusOf = async (who: Actor | null, path: string) => (await site(who).request(path)).status;

/** Everything that could have been written to by a round. */
const writtenRows = async () =>
  (
    await database.query(
      `select (select jsonb_agg(to_jsonb(r) order by id) from update_request r) as requests,
              (select count(*) from update_request_history) as history, (select count(*) from action_update) as updates,
              (select count(*) from form_submission) as sent, (select count(*) from audit_entry) as audited,
              (select publication_version from instance) as version`,
    )
  ).rows[0];

interface SentMail {
  to: string;
  subject: string;
  text: string;
}
const mails = async (): Promise<SentMail[]> =>
  (
    await database.query<SentMail>(
      `select to_address as "to", subject, text_body as text from mail_message order by created_at, id`,
    )
  ).rows;
const linksIn = (text: string) => text.match(/\/updates\/[\w-]+/g) ?? [];
const linkOf = async (to: string, action: string) => {
  const mail = (await mails()).findLast((one) => one.to === to && one.text.includes(action));
  const part = mail?.text.split('\n\n').find((one) => one.startsWith(`${action}, for`)) ?? '';
  return linksIn(part)[0] ?? '';
};
const requestOf = async (action: string) => {
  const { rows } = await database.query<{ id: string; state: string }>(
    'select id, state from update_request where action_id = $1 order by id desc limit 1',
    [action],
  );
  return rows[0] ?? { id: '', state: '' };
};
const update = { progress: 'behind', words: 'A nurse left.', reach: '40', office: 'head of nursing' };
let round: string;
const open = () =>
  actedAt(fillIn(site(people.officer), `${reporting}/new`, { name: 'Autumn', dueOn: '12/12/2026' }));

beforeAll(async () => {
  database = await twoTablesWithWards();
  const { outcome } = await writePlan(site(people.officer));
  for (const { accountId, name, email, grants } of [people.nhsLead, people.officer, people.councilLead]) {
    await database.query(`insert into account (id, name, email) values ($1, $2, $3) on conflict do nothing`, [
      accountId,
      name,
      email,
    ]);
    for (const { role, partnershipId, bodyId } of grants)
      await database.query(
        `insert into role_grant (id, account_id, role, partnership_id, body_id, granted_by)
         values (gen_random_uuid(), $1, $2, $3, $4, 'test')`,
        [accountId, role, partnershipId, bodyId],
      );
  }
  await database.query(
    `insert into action (id, partnership_id, outcome_id, name, state, published_at) values
       ('${gp}', 1, $1, 'Link workers', 'under-way', now()), ('${walk}', 1, $1, 'Walking groups', 'planned', now()),
       ('${police}', 1, $1, 'Safe streets', 'under-way', null), (gen_random_uuid(), 1, $1, 'Old', 'done', now())`,
    [outcome],
  );
  await database.query(
    `insert into action_owner (id, partnership_id, action_id, body_id, lead) values
       (gen_random_uuid(), 1, '${gp}', '${ids.nhs}', true), (gen_random_uuid(), 1, '${walk}', '${ids.nhs}', true),
       (gen_random_uuid(), 1, '${police}', '${ids.police}', true), (gen_random_uuid(), 1, '${gp}', '${ids.council}', false);`,
  );
  await database.query(
    `insert into action_update (id, partnership_id, action_id, progress, words, reach, signed_off_as, said_on)
     values (gen_random_uuid(), 1, '${gp}', 'on-course', 'Two were hired.', 12, 'head of nursing', '2026-08-01')`,
  );
  round = await open();
});

const reset = async () => {
  await database.query(
    `alter table action_update disable trigger user; delete from action_update where request_id is not null;
     alter table action_update enable trigger user`,
  );
  await database.query('delete from form_submission');
  await database.query(
    `update update_request set state = 'asked', comment = null, email = null where round_id in
       (select id from reporting_round where frozen_at is null)`,
  );
};
beforeEach(reset);

describe('a reporting round', () => {
  it('asks every lead once, with one mail however many their actions, and no second round is opened beside it', async () => {
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.to).toBe(people.nhsLead.email);
    expect(mail?.text).toContain('Link workers, for NHS Machair:');
    expect(mail?.text).toContain('Walking groups, for NHS Machair:');
    expect(linksIn(mail?.text ?? '')).toHaveLength(2);
    const { rows } = await database.query<{ text: string }>('select r::text as text from update_request r');
    for (const link of linksIn(mail?.text ?? ''))
      expect(rows.some(({ text }) => text.includes(link.slice('/updates/'.length)))).toBe(false);
    const second = await fillIn(site(people.officer), `${reporting}/new`, { name: 'B', dueOn: '12/12/2026' });
    expect(second.status).toBe(422);
    expect(await second.text()).toContain('A round is open already');
    const past = await fillIn(site(people.officer), `${reporting}/new`, { name: 'B', dueOn: '1/1/2026' });
    expect(await past.text()).toContain('1 January 2026 has passed');
    const pages = [await textOf(people.officer, round), await textOf(people.nhsLead, round)];
    expect(pages[0]).toContain('0 accepted, 0 to judge, 0 returned, 0 silent, 3 asked');
    expect(pages[0]).toContain('Nobody to ask: no lead of Chief Constable has an account here.');
    for (const html of pages) expect(await markupProblems(html)).toEqual([]);
    expect(await statusOf(null, round)).toBe(404);
    expect(await statusOf(people.otherOfficer, round)).toBe(404);
    expect(await statusOf(people.nhsLead, `${reporting}/new`)).toBe(404);
    expect(await textOf(null, reporting)).not.toContain('Autumn');
  });

  it('changes nothing when a link is opened ten times, and shows what was last said', async () => {
    const link = await linkOf(people.nhsLead.email, 'Link workers');
    const before = await writtenRows();
    for (let n = 0; n < 10; n += 1) {
      const response = await site(null).request(link);
      expect(response.status).toBe(200);
      expect(response.headers.get('Cache-Control')).toBe('private, no-store');
      expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(response.headers.get('X-Robots-Tag')).toContain('noindex');
    }
    const head = await site(null).request(link, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await writtenRows()).toEqual(before);
    const html = await textOf(null, link);
    expect(html).toContain('For NHS Machair');
    expect(html).toContain('Two were hired.');
    expect(html).toContain('value="12"');
    expect(await markupProblems(html)).toEqual([]);
  });

  it('takes one update by a link, however often it is sent, and signs nothing else', async () => {
    const link = await linkOf(people.nhsLead.email, 'Link workers');
    const [one, two] = [await textOf(null, link), await textOf(null, link)];
    const wrong = await send(site(null), link, one, { ...update, words: '', reach: '-1' });
    expect(wrong.status).toBe(422);
    const [first, other] = await Promise.all([
      send(site(null), link, one, update),
      send(site(null), link, two, { ...update, words: 'Another' }),
    ]);
    expect([first.status, other.status].toSorted()).toEqual([303, 410]);
    const taken = first.status === 303 ? { html: one, words: update.words } : { html: two, words: 'Another' };
    const again = await send(site(null), link, taken.html, { ...update, words: taken.words });
    expect(again.status).toBe(303);
    expect(await textOf(null, again.headers.get('Location') ?? '')).toContain('Your update was sent');
    const { rows } = await database.query('select words from action_update where request_id is not null');
    expect(rows).toEqual([{ words: taken.words }]);
    expect((await requestOf(gp)).state).toBe('sent');
    expect((await requestOf(walk)).state).toBe('asked');
    const used = await site(null).request(link);
    expect(used.status).toBe(410);
    const said = await used.text();
    expect(said).toContain('This update was sent already');
    expect(said).not.toContain('Link workers');
    expect(await markupProblems(said)).toEqual([]);
  });

  it('tells nothing to wrong links, and what to do to late ones', async () => {
    for (const path of [
      '/updates/nothing',
      `/updates/${'x'.repeat(5_000)}`,
      '/updates/%00',
      '/updates/nothing/sent',
    ])
      expect(await statusOf(null, path), path).toBe(404);
    const link = await linkOf(people.nhsLead.email, 'Walking groups');
    const html = await textOf(null, link);
    await database.query(`update update_request set expires_at = now() - interval '1 minute'`);
    const response = await site(null).request(link);
    expect(response.status).toBe(410);
    expect(await response.text()).toContain('This link is too old');
    expect((await send(site(null), link, html, update)).status).toBe(410);
    expect((await requestOf(walk)).state).toBe('asked');
    await database.query(`update update_request set expires_at = now() + interval '9 days'`);
  });

  it('is answered from the desk by the body’s own lead, for several actions at once', async () => {
    const [own, another] = [await requestOf(gp), await requestOf(walk)];
    const path = `${round}/requests/${own.id}/answer`;
    for (const who of [people.officer, people.policeLead, people.councilLead, people.member])
      expect(await statusOf(who, path), who.name).toBe(404);
    const desk = await textOf(people.nhsLead, '/desk');
    expect(desk).toContain('Give 2 updates in the round “Autumn”');
    expect(desk).toContain('Link workers');
    const html = await textOf(people.nhsLead, path);
    expect(await markupProblems(html)).toEqual([]);
    const strange = await send(site(people.nhsLead), path, html, {
      ...update,
      also: (await requestOf(police)).id,
    });
    expect(strange.status).toBe(422);
    await actedAt(send(site(people.nhsLead), path, html, { ...update, also: another.id }));
    expect([(await requestOf(gp)).state, (await requestOf(walk)).state]).toEqual(['sent', 'sent']);
    expect(await textOf(people.officer, '/desk')).toContain('Judge 2 updates in the round “Autumn”');
  });

  it('is returned with a comment and a new link, the text kept; the old link holds no longer', async () => {
    const old = await linkOf(people.nhsLead.email, 'Link workers');
    await actedAt(send(site(null), old, await textOf(null, old), update));
    const { id } = await requestOf(gp);
    await actedAt(fillIn(site(people.officer), `${round}/requests/${id}/return`, { comment: 'Since when?' }));
    const link = await linkOf(people.nhsLead.email, 'Link workers');
    expect(link).not.toBe(old);
    expect((await mails()).at(-1)?.text).toContain('Since when?');
    const html = await textOf(null, link);
    expect(html).toContain('Since when?');
    expect(html).toContain('A nurse left.');
    expect((await site(null).request(old)).status).toBe(410);
    await actedAt(send(site(null), link, html, { ...update, words: 'A nurse left in May.' }));
    await actedAt(fillIn(site(people.officer), `${round}/accept`, { updates: id }));
    const { rows } = await database.query(
      `select words, accepted_on is not null as accepted from action_update where request_id = $1 order by id`,
      [id],
    );
    expect(rows).toEqual([
      { words: 'A nurse left.', accepted: false },
      { words: 'A nurse left in May.', accepted: true },
    ]);
    expect((await site(people.officer).request(`${round}/requests/${id}/return`)).status).toBe(404);
  });

  it('brings actions to what was accepted of them, and says so in the trail', async () => {
    const link = await linkOf(people.nhsLead.email, 'Walking groups');
    await actedAt(send(site(null), link, await textOf(null, link), { ...update, progress: 'done' }));
    const { id } = await requestOf(walk);
    const state = async () =>
      (await database.query<{ state: string }>('select state from action where id = $1', [walk])).rows[0]
        ?.state;
    expect(await state()).toBe('planned');
    await actedAt(fillIn(site(people.officer), `${round}/accept`, { updates: id }));
    expect(await state()).toBe('done');
    const { rows } = await database.query(
      `select actor, before, after ->> 'state' as after from audit_entry
        where action = 'action.state-followed' and subject_id = $1`,
      [walk],
    );
    expect(rows).toEqual([{ actor: people.officer.pseudonym, before: { state: 'planned' }, after: 'done' }]);
    await database.query(`update action set state = 'planned' where id = $1`, [walk]);
  });

  it('goes to an address where nobody of a body has an account, and nowhere else', async () => {
    const { id } = await requestOf(police);
    const path = `${round}/requests/${id}/address`;
    await actedAt(fillIn(site(people.officer), path, { email: 'chief@example.scot' }));
    const link = await linkOf('chief@example.scot', 'Safe streets');
    expect(await textOf(null, link)).toContain('For Chief Constable');
  });

  it('reminds of itself before its date, on it and after it, once each, and never who has answered', async () => {
    const link = await linkOf(people.nhsLead.email, 'Link workers');
    await actedAt(send(site(null), link, await textOf(null, link), update));
    const sent = async (day: string) => {
      const before = (await mails()).length;
      const chased = await chaseUpdates(database, day);
      return [chased, (await mails()).length - before];
    };
    expect(await sent('2026-12-04')).toEqual([0, 0]);
    expect(await sent('2026-12-06')).toEqual([1, 1]);
    expect((await mails()).at(-1)?.text).not.toContain('Link workers');
    expect(await sent('2026-12-06')).toEqual([0, 0]);
    expect(await sent('2026-12-07')).toEqual([0, 0]);
    const earlier = await linkOf(people.nhsLead.email, 'Walking groups');
    expect(await sent('2026-12-12')).toEqual([1, 1]);
    expect(await sent('2026-12-19')).toEqual([1, 1]);
    expect(await sent('2027-03-01')).toEqual([0, 0]);
    expect((await site(null).request(earlier)).status).toBe(200);
  });

  it('shows the board who stays silent, and officers that it is to be frozen', async () => {
    const html = await textOf(people.officer, `/partnerships/${codes.one}/board`, '2026-12-14');
    expect(html).toContain('3 updates did not come');
    expect(html).toContain('Due 12 December 2026; 3 of 3 updates are not accepted');
    expect(await textOf(people.officer, '/desk', '2026-12-14')).toContain('Freeze the round “Autumn”');
    expect(await textOf(people.officer, round, '2026-12-14')).toContain('3 silent');
  });
});

describe('what a round asks of the database', () => {
  const counted = async (work: (counting: TestDatabase) => Promise<unknown>) => {
    let queries = 0;
    const counting = new Proxy(database, {
      get: (target, name) => {
        const value = Reflect.get(target, name) as unknown;
        if (name !== 'connect' || typeof value !== 'function') return value;
        return async () => {
          const client = (await value.call(target)) as { query: (...asked: unknown[]) => unknown };
          const query = client.query.bind(client);
          client.query = (...asked: unknown[]) => {
            queries += 1;
            return query(...asked);
          };
          return client;
        };
      },
    });
    await work(counting);
    return queries;
  };

  const opened = async (counting: TestDatabase) =>
    siteFor(counting, people.officer, { today }).request(round);

  it('is as much for 300 actions as for three', async () => {
    const few = await counted(opened);
    await database.query(
      `with added as (
         insert into action (id, partnership_id, outcome_id, name, state, published_at)
         select gen_random_uuid(), 1, (select outcome_id from action limit 1), 'Action ' || n, 'under-way', now()
           from generate_series(1, 300) n returning id),
       owned as (
         insert into action_owner (id, partnership_id, action_id, body_id, lead)
         select gen_random_uuid(), 1, id, '${ids.nhs}', true from added)
       insert into update_request (id, partnership_id, round_id, action_id, body_id, state, asked_at)
       select gen_random_uuid(), 1, (select id from reporting_round limit 1), id, '${ids.nhs}', 'asked', '2026-11-28'
         from added`,
    );
    const many = await counted(opened);
    expect(many).toBe(few);
    const before = (await mails()).length;
    expect(await counted((counting) => chaseUpdates(counting, '2026-12-12'))).toBeLessThan(20);
    expect((await mails()).length - before).toBe(1);
  });
});

describe('a frozen round', () => {
  it('stays as it is, names only what was accepted, forgets addresses, and lets another be opened', async () => {
    const { id } = await requestOf(gp);
    const link = await linkOf(people.nhsLead.email, 'Link workers');
    const other = await linkOf(people.nhsLead.email, 'Walking groups');
    const html = await textOf(null, other);
    await actedAt(send(site(null), link, await textOf(null, link), update));
    await actedAt(fillIn(site(people.officer), `${round}/accept`, { updates: id }));
    const chief = `${round}/requests/${(await requestOf(police)).id}/address`;
    await actedAt(fillIn(site(people.officer), chief, { email: 'chief@example.scot' }));
    expect((await fillIn(site(people.officer), `${round}/freeze`, {})).status).toBe(422);
    await actedAt(fillIn(site(people.officer), `${round}/freeze`, { sure: 'yes' }));
    const page = await textOf(null, round);
    expect(page).toContain('A nurse left.');
    expect(page).not.toContain('Safe streets');
    expect(page).toContain('1 actions that are not public yet are left out');
    expect(await markupProblems(page)).toEqual([]);
    expect(await (await site(null).request(`${round}.csv`)).text()).toContain('head of nursing');
    const { rows } = await database.query<{ right: boolean; left: string }>(
      `select frozen_sha256 = encode(sha256(convert_to(frozen::text, 'UTF8')), 'hex') as right,
              (select count(*) from (select email from update_request union all select email from update_request_history) e
                where email is not null)::text as left from reporting_round`,
    );
    expect(rows).toEqual([{ right: true, left: '0' }]);
    for (const sql of [
      `update reporting_round set frozen = '{}'`,
      `update reporting_round set frozen = null, frozen_at = null, frozen_sha256 = null`,
      `delete from update_request`,
      `update update_request set state = 'accepted' where state = 'asked'`,
    ])
      await expect(database.query(sql), sql).rejects.toThrow('is refused');
    const late = await send(site(null), other, html, update);
    expect(late.status).toBe(410);
    expect(await late.text()).toContain('You will be asked again in the next round');
    expect((await site(people.officer).request(`${round}/freeze`)).status).toBe(404);
    expect(await chaseUpdates(database, '2026-12-20')).toBe(0);
    const next = await open();
    expect(next).not.toBe(round);
    expect(await textOf(null, await linkOf(people.nhsLead.email, 'Link workers'))).toContain('A nurse left.');
  });
});
