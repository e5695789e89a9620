import type { Database } from '../../src/platform/database/database.ts';
import type { Sentinels } from './sentinels.ts';

const id = (last: string) => `019aa2f0-0000-7000-8000-0000000000${last}`;

/**
 * What others recorded of a person: a public seat in a meeting with agreed minutes, whose name stays; a seat that never
 * was public, a meeting at which they stood in, and an address by which a body is reached, which go.
 */
export async function plantRecords(
  database: Database,
  sentinels: Sentinels,
  person: { accountId: string; name: string; address: string },
): Promise<void> {
  const office = sentinels.make('a public seat while minutes were agreed', {
    keptIn: ['seat_term', 'seat_term_history'],
  });
  const draft = sentinels.make('a seat that was never public');
  await database.query(
    `insert into seat (id, partnership_id, body_id, title, role, since, published_at) values
       ('${id('c1')}', 1, '${id('b1')}', 'Chief executive', 'chair', '2020-01-01', now()),
       ('${id('c2')}', 1, '${id('b1')}', 'Adviser', 'adviser', '2020-01-01', null)`,
  );
  await database.query(
    `insert into seat_term (id, partnership_id, seat_id, holder_name, holder_account_id, since, published_at, recorded_from)
     values ('${id('d1')}', 1, '${id('c1')}', $1, $3, '2020-01-01', now(), '2020-01-01'),
            ('${id('d2')}', 1, '${id('c2')}', $2, $3, '2020-01-01', null, '2020-01-01')`,
    [office, draft, person.accountId],
  );
  // So that the names stand in the history too.
  await database.query(`update seat_term set until = '2030-01-01'`);
  await database.query(
    `insert into partnership_group (id, partnership_id, kind, name, remit, published_at)
     values ('${id('e1')}', 1, 'board', 'Board', '', now())`,
  );
  await database.query(
    `insert into meeting (id, partnership_id, group_id, held_on, starts_at, place, open_to_public, published_at)
     values ('${id('f1')}', 1, '${id('e1')}', '2025-03-01', '10:00', 'Hall', true, now())`,
  );
  await database.query(
    `insert into attendance (id, partnership_id, meeting_id, seat_id, body_id, state, deputy_name, published_at)
     values ('${id('f2')}', 1, '${id('f1')}', '${id('c1')}', '${id('b1')}', 'present', null, now()),
            ('${id('f3')}', 1, '${id('f1')}', '${id('c2')}', '${id('b1')}', 'deputy', $1, now())`,
    [person.name],
  );
  await database.query(
    `insert into interest (id, partnership_id, meeting_id, seat_id, body_id, nature, done, published_at)
     values ('${id('f6')}', 1, '${id('f1')}', '${id('c1')}', '${id('b1')}', $1, 'left', now())`,
    [sentinels.make('an interest declared for a public seat', { keptIn: ['interest'] })],
  );
  await database.query(
    `insert into minutes (id, partnership_id, meeting_id, agreed_on, published_at)
     values ('${id('f4')}', 1, '${id('f1')}', '2025-04-01', now())`,
  );
  await database.query(
    `insert into body_contact (id, partnership_id, body_id, email) values ('${id('f5')}', 1, '${id('b1')}', $1)`,
    [person.address],
  );
}
