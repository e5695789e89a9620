import { expect, it } from 'vitest';
import { codes, ids, people, somebody, grant } from '../../../tests/support/partners.ts';
import { actedAt, fillIn, twoTablesWithWards, writePlan } from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';

const today = '2026-11-28';
const partnership = `/partnerships/${codes.one}`;
const action = '019b0000-0000-7000-8000-00000000a001';

it('asks whoever an officer names for an action, and only those who work in the partnership', async () => {
  const database = await twoTablesWithWards();
  const officer = siteFor(database, people.officer, { today });
  const { outcome } = await writePlan(officer);
  const named = somebody('link-workers', grant('board-member', 1));
  const stranger = somebody('stranger', grant('board-member', 2));
  for (const { accountId, name, email, grants } of [people.nhsLead, named, stranger]) {
    await database.query('insert into account (id, name, email) values ($1, $2, $3)', [
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
    `insert into action (id, partnership_id, outcome_id, name, state, published_at)
       values ('${action}', 1, $1, 'Link workers', 'under-way', now())`,
    [outcome],
  );
  await database.query(
    `insert into action_owner (id, partnership_id, action_id, body_id, lead, published_at)
       values (gen_random_uuid(), 1, '${action}', '${ids.nhs}', true, now())`,
  );
  const path = `${partnership}/actions/${action}/asked`;
  const form = await (await officer.request(path)).text();
  expect(form).toContain(`<option value="${named.accountId}"`);
  expect(form).not.toContain(stranger.accountId);
  for (const who of [null, people.nhsLead, people.otherOfficer])
    expect((await siteFor(database, who, { today }).request(path)).status).not.toBe(200);
  expect((await fillIn(officer, path, { person: stranger.accountId })).status).toBe(422);
  await actedAt(fillIn(officer, path, { person: named.accountId }));
  expect(
    await (await siteFor(database, null, { today }).request(path.replace('/asked', ''))).text(),
  ).not.toContain(named.name);
  await actedAt(fillIn(officer, `${partnership}/reporting/new`, { name: 'Autumn', dueOn: '12/12/2026' }));
  const { rows: mails } = await database.query<{ to: string }>(
    `select to_address as "to" from mail_message where kind = 'update-request'`,
  );
  expect(mails).toEqual([{ to: named.email }]);
  const { rows: requests } = await database.query<{ id: string }>('select id from update_request');
  // Made now, and not in 1970: later ones sort after earlier ones.
  expect(requests[0]?.id.startsWith('00000000')).toBe(false);
});
