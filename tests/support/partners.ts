import type { Actor, Grant } from '../../src/platform/authorisation/actor.ts';
import type { Role } from '../../src/platform/authorisation/role.ts';
import { freshDatabase, type TestDatabase } from './database.ts';

/** Two partnerships; a council each, one health board in both, the police in the first, a college in neither. */
export const ids = {
  council: '00000000-0000-7000-8000-00000000c001',
  otherCouncil: '00000000-0000-7000-8000-00000000c002',
  nhs: '00000000-0000-7000-8000-00000000c003',
  police: '00000000-0000-7000-8000-00000000c004',
  college: '00000000-0000-7000-8000-00000000c005',
} as const;

export const codes = { one: 'D12000001', two: 'D12000002' } as const;

export async function twoTables(): Promise<TestDatabase> {
  const database = await freshDatabase();
  await database.query(`
    insert into instance (kind, ready_at) values ('demonstration', now());
    insert into area (id, kind, code, name) overriding system value
      values (1, 'council', '${codes.one}', 'Machair'), (2, 'council', '${codes.two}', 'Strath');
    insert into area_code (code, area_id, is_current, source)
      values ('${codes.one}', 1, true, 'test'), ('${codes.two}', 2, true, 'test'), ('D12000091', 1, false, 'test');
    insert into partnership (area_id, tile_column, tile_row, short_name) values (1, 0, 0, 'Machair'), (2, 1, 0, 'Strath');
    insert into body (id, kind, name, published_at, recorded_from) values
      ('${ids.council}', 'council', 'Machair Council', '2024-01-01', '2024-01-01'),
      ('${ids.otherCouncil}', 'council', 'Strath Council', '2024-01-01', '2024-01-01'),
      ('${ids.nhs}', 'health-board', 'NHS Machair', '2024-01-01', '2024-01-01'),
      ('${ids.police}', 'chief-constable', 'Chief Constable', '2024-01-01', '2024-01-01'),
      ('${ids.college}', 'regional-college-board', 'Machair College', '2024-01-01', '2024-01-01');
    insert into membership (id, partnership_id, body_id, basis, since, published_at, recorded_from)
    select gen_random_uuid(), partnership, body::uuid, 'statutory', '2024-01-01', '2024-01-01', '2024-01-01'
      from (values (1, '${ids.council}'), (1, '${ids.nhs}'), (1, '${ids.police}'),
                   (2, '${ids.otherCouncil}'), (2, '${ids.nhs}')) as one (partnership, body)`);
  return database;
}

export const grant = (role: Role, partnershipId: number | null, bodyId: string | null = null): Grant => ({
  role,
  partnershipId,
  bodyId,
});

/** Somebody who holds these; each gets an account of their own by their name. */
export const somebody = (name: string, ...grants: Grant[]): Actor => ({
  accountId: `00000000-0000-7000-8000-${Buffer.from(name).toString('hex').padEnd(12, '0').slice(0, 12)}`,
  name,
  email: `${name}@example.scot`,
  pseudonym: `pseudonym-${name}`,
  sessionId: `session-${name}`,
  grants,
  actingFor: null,
});

export const people = {
  officer: somebody('officer', grant('officer', 1)),
  otherOfficer: somebody('elsewhere', grant('officer', 2)),
  councilLead: somebody('council', grant('partner-lead', 1, ids.council)),
  nhsLead: somebody('health', grant('partner-lead', 1, ids.nhs)),
  policeLead: somebody('police', grant('partner-lead', 1, ids.police)),
  member: somebody('member', grant('board-member', 1)),
  auditor: somebody('auditor', grant('auditor', null)),
  resident: somebody('resident', grant('resident', 1)),
} as const;
