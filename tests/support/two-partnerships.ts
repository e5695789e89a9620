import type { Actor, Grant } from '../../src/platform/authorisation/actor.ts';
import type { Role } from '../../src/platform/authorisation/role.ts';
import { freshDatabase, type TestDatabase } from './database.ts';

/** Council areas of the two partnerships and their codes. */
export const ours = { id: 1, code: 'D12000001' } as const;
export const theirs = { id: 2, code: 'D12000002' } as const;

/** Bodies and seats of the two: three seats in ours, one in theirs. */
export const council = '01900000-0000-7000-8000-00000000b001';
export const board = '01900000-0000-7000-8000-00000000b002';
export const police = '01900000-0000-7000-8000-00000000b003';
export const councilSeat = '01900000-0000-7000-8000-00000000c001';
export const boardSeat = '01900000-0000-7000-8000-00000000c002';
export const policeSeat = '01900000-0000-7000-8000-00000000c003';
export const theirSeat = '01900000-0000-7000-8000-00000000c009';

/** Two partnerships with bodies and seats of their boards, all published. */
export async function twoPartnerships(): Promise<TestDatabase> {
  const database = await freshDatabase();
  await database.query(`
    insert into instance (kind) values ('demonstration');
    insert into area (id, kind, code, name) overriding system value
      values (${ours.id}, 'council', '${ours.code}', 'Northshire'), (${theirs.id}, 'council', '${theirs.code}', 'Southshire'),
             (3, 'locality', 'D01000003', 'Harbour');
    insert into area_code (code, area_id, is_current, source)
      values ('${ours.code}', ${ours.id}, true, 'test'), ('${theirs.code}', ${theirs.id}, true, 'test');
    insert into area_membership (child_id, parent_id, share, basis, source) values (3, ${ours.id}, 1, 'exact', 'test');
    insert into partnership (area_id, tile_column, tile_row, short_name)
      values (${ours.id}, 0, 0, 'North'), (${theirs.id}, 1, 0, 'South');
    insert into body (id, kind, name, published_at, recorded_from) values
      ('${council}', 'council', 'Northshire Council', now(), '2020-01-01'),
      ('${board}', 'health-board', 'NHS North', now(), '2020-01-01'),
      ('${police}', 'chief-constable', 'Police', now(), '2020-01-01');
    insert into seat (id, partnership_id, body_id, title, role, since, published_at, recorded_from) values
      ('${councilSeat}', 1, '${council}', 'Leader', 'chair', '2020-01-01', now(), '2020-01-01'),
      ('${boardSeat}', 1, '${board}', 'Chief executive', 'member', '2020-01-01', now(), '2020-01-01'),
      ('${policeSeat}', 1, '${police}', 'Commander', 'member', '2020-01-01', now(), '2020-01-01'),
      ('${theirSeat}', 2, '${police}', 'Commander', 'member', '2020-01-01', now(), '2020-01-01')`);
  return database;
}

/** Somebody with one role in one partnership, or in the nation. */
export function actorWith(role: Role, partnershipId: number | null = ours.id): Actor {
  const grant: Grant = { role, partnershipId, bodyId: null };
  return {
    accountId: `01900000-0000-7000-8000-0000000000${String(role.length).padStart(2, '0')}`,
    name: `A ${role}`,
    email: `${role}@example.scot`,
    pseudonym: `p-${role}`,
    sessionId: 'session',
    grants: [grant],
    actingFor: null,
  };
}
