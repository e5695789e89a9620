import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { codes, ids, people, twoTables } from '../../../tests/support/partners.ts';
import { actedAt, fillIn } from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import { tellOfDays } from '../../partnerships/index.ts';
import { boardPath } from './board-address.ts';
import { boardFollowUpNews } from './follow-up-news.ts';

let database: TestDatabase;
const board = boardPath(codes.one);

async function told(today: string): Promise<string[]> {
  await database.query('delete from mail_message');
  await tellOfDays(database, today, [boardFollowUpNews]);
  const { rows } = await database.query<{ line: string }>(
    `select account.name || ': ' || subject as line from mail_message join account on account.id = account_id
      where subject like '%board%' order by 1`,
  );
  return rows.map(({ line }) => line);
}

beforeAll(async () => {
  database = await twoTables();
  for (const who of [people.officer, people.otherOfficer, people.nhsLead]) {
    const [grant] = who.grants;
    await database.query('insert into account (id, name, email) values ($1, $2, $3)', [
      ...[who.accountId, who.name, `${who.accountId}@example.scot`],
    ]);
    await database.query(
      `insert into role_grant (id, account_id, role, partnership_id, body_id, granted_by)
       values (gen_random_uuid(), $1, $2, $3, $4, 't')`,
      [who.accountId, grant?.role, grant?.partnershipId, grant?.bodyId],
    );
  }
  await actedAt(
    fillIn(siteFor(database, people.officer, { today: '2026-11-28' }), `${board}/decisions/new`, {
      ...{ decided: 'Spread it', reasons: 'It works', decidedOn: '1/11/2026' },
      ...{ followUp: 'Report back', followBody: ids.nhs, followBy: '20/1/2027' },
    }),
  );
});

describe('a follow-up of the board', () => {
  it('is told to the lead of its body and to officers, once before its day and once after', async () => {
    expect(await told('2026-12-01')).toEqual([]);
    const near = await told('2026-12-21');
    expect(near).toHaveLength(2);
    for (const line of near)
      expect(line).toContain('is to follow up a decision of the board by 20 January 2027');
    expect(await told('2027-01-20')).toEqual([]);
    const late = await told('2027-01-21');
    expect(late).toHaveLength(2);
    for (const line of late) expect(line).toContain('was to follow up');
    expect(await told('2027-02-21')).toEqual([]);
  });

  it('lies on the desk of both until somebody says what came of it', async () => {
    const desk = async (who: typeof people.officer, today: string) =>
      (await siteFor(database, who, { today }).request('/desk')).text();
    expect(await desk(people.nhsLead, '2026-12-01')).not.toContain('Report back');
    expect(await desk(people.nhsLead, '2027-01-25')).toContain('Follow up: Report back');
    const officers = await desk(people.officer, '2027-01-25');
    const [form = ''] = officers.match(/\/partnerships\/\w+\/board\/decisions\/[\da-f-]+\/followed/) ?? [];
    await actedAt(
      fillIn(siteFor(database, people.officer, { today: '2027-01-25' }), form, {
        ...{ followed: 'They did', followedOn: '24/1/2027' },
      }),
    );
    expect(await desk(people.nhsLead, '2027-01-25')).not.toContain('Report back');
  });
});
