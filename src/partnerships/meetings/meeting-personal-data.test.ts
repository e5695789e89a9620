import { expect, it } from 'vitest';
import { aMeetingOfOurs } from '../../../tests/support/a-meeting.ts';
import { councilSeat, twoPartnerships } from '../../../tests/support/two-partnerships.ts';
import { meetingPersonalData } from './meeting-personal-data.ts';

it('gives somebody what was recorded of their seat while they held it, and says why it is kept', async () => {
  const database = await twoPartnerships();
  await aMeetingOfOurs(database);
  const accountId = '01900000-0000-7000-8000-00000000aaaa';
  const holdSeat = (since: string, until: string | null) =>
    database.query(
      `insert into seat_term (id, partnership_id, seat_id, holder_name, holder_account_id, since, until)
       values (gen_random_uuid(), 1, $1, 'Mòrag', $2, $3, $4)`,
      [councilSeat, accountId, since, until],
    );
  await holdSeat('2020-01-01', '2026-11-09');
  const records = async () => {
    const titled = await meetingPersonalData.exportAll(database, accountId);
    return titled.map((one) => one.records);
  };
  expect(await records()).toEqual([[], []]);
  await holdSeat('2026-11-10', null);
  expect(await records()).toEqual([
    [{ partnership: 'Northshire', meeting: '2026-11-10', seat: 'Leader', state: 'present' }],
    [
      {
        partnership: 'Northshire',
        meeting: '2026-11-10',
        seat: 'Leader',
        nature: 'Owns a boat.',
        done: 'left',
      },
    ],
  ]);
  const outcomes = await meetingPersonalData.erase(database, accountId);
  expect(outcomes.map(({ kept, erased }) => [kept, erased])).toEqual([
    [1, 0],
    [1, 0],
  ]);
  expect(outcomes[0]?.ground).toContain('sections 4 and 13');
});
