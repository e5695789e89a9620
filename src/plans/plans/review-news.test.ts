import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { ids, people } from '../../../tests/support/partners.ts';
import {
  actedAt,
  fillIn,
  twoTablesWithWards,
  type WrittenPlan,
  writePlan,
} from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import { tellOfDays } from '../../partnerships/index.ts';
import { planReviewNews } from './review-news.ts';

let database: TestDatabase;
let written: WrittenPlan;
const officer = () => siteFor(database, people.officer, { today: '2026-11-28' });

async function publish(reviewOn: string) {
  await actedAt(fillIn(officer(), `${written.draft}/words`, { reviewOn }));
  await actedAt(fillIn(officer(), `${written.draft}/publish`, { note: 'As agreed', agree: 'yes' }));
}

/** Runs what the job runs on a day, and gives what lies in the outbox since. */
async function told(today: string): Promise<string[]> {
  await database.query('delete from mail_message');
  await tellOfDays(database, today, [planReviewNews]);
  const { rows } = await database.query<{ line: string; text: string }>(
    `select account.email || ': ' || subject as line, text_body as text
       from mail_message join account on account.id = account_id order by 1`,
  );
  return rows.map(({ line }) => line);
}

beforeAll(async () => {
  database = await twoTablesWithWards();
  for (const who of [people.officer, people.otherOfficer, people.nhsLead, people.resident]) {
    const [grant] = who.grants;
    await database.query('insert into account (id, name, email) values ($1, $2, $3)', [
      ...[who.accountId, who.name, `${who.name.replace(/\W/g, '')}@example.scot`],
    ]);
    await database.query(
      `insert into role_grant (id, account_id, role, partnership_id, body_id, granted_by)
       values (gen_random_uuid(), $1, $2, $3, $4, 't')`,
      [who.accountId, grant?.role, grant?.partnershipId, grant?.bodyId],
    );
  }
  written = await writePlan(officer());
  await actedAt(
    fillIn(officer(), `${written.draft}/outcomes/${written.outcome}`, {
      ...{ inequality: 'The poorest first.', owners: [ids.council], lead: ids.council, noConflictBy: 'We' },
    }),
  );
  await publish('1/6/2027');
});
beforeEach(async () => {
  await database.query('delete from mail_preference');
});

describe('the review of a plan', () => {
  it('is not told while its day is far', async () => {
    expect(await told('2027-01-01')).toEqual([]);
  });

  it('is told to the officers of its partnership alone, once before the day and once after', async () => {
    const near = await told('2027-03-03');
    expect(near).toEqual([
      `${people.officer.name.replace(/\W/g, '')}@example.scot: A plan is to be reviewed by 1 June 2027: Machair together`,
    ]);
    for (const day of ['2027-03-03', '2027-05-01', '2027-06-01']) expect(await told(day), day).toEqual([]);
    expect(await told('2027-06-02')).toEqual([expect.stringContaining('is late since 1 June 2027')]);
    for (const day of ['2027-06-02', '2027-12-01']) expect(await told(day), day).toEqual([]);
  });

  it('is told anew once a version with another day is in force', async () => {
    await publish('1/9/2027');
    expect(await told('2027-06-20')).toEqual([expect.stringContaining('reviewed by 1 September 2027')]);
    expect(await told('2027-06-21')).toEqual([]);
  });
});
