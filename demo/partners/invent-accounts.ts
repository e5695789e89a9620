import { roles } from '../../src/platform/authorisation/role.ts';
import { type InventedBody, type Inventing, newId, type PartnershipPlace } from './table.ts';

/** Roles that somebody also has in the whole nation. */
const national = new Set(['national-lead', 'auditor', 'administrator', 'analyst']);

/** Names of the people whom one can be in a demonstration. Nobody's. */
const names: Record<(typeof roles)[number], string> = {
  resident: 'Rhona Resident',
  'community-body': 'Callum Community',
  'partner-lead': 'Priya Partner',
  officer: 'Ossian Officer',
  analyst: 'Aileen Analyst',
  'board-member': 'Birgit Board',
  chair: 'Charlie Chair',
  'national-lead': 'Niamh National',
  auditor: 'Aonghas Auditor',
  administrator: 'Ada Administrator',
};

/** One account for each role, offered on the sign-in page of a demonstration reached over loopback. */
export function inventAccounts(
  inventing: Inventing,
  place: PartnershipPlace,
  bodies: readonly InventedBody[],
): void {
  const { rows } = inventing;
  const bodyOf = (kind: string) =>
    bodies.find((body) => body.kind === kind && (body.areas === null || body.areas.includes(place.id)))?.id ??
    null;
  for (const role of roles) {
    const id = newId(inventing, -900);
    rows.add('account', {
      id,
      name: names[role],
      email: `${role}@strathmorran.example`,
      email_verified: true,
      demonstration_role: role,
    });
    rows.add('role_grant', {
      id: newId(inventing, -900),
      account_id: id,
      role,
      partnership_id: national.has(role) ? null : place.id,
      body_id:
        role === 'partner-lead'
          ? bodyOf('health-board')
          : role === 'community-body'
            ? bodyOf('community-body')
            : null,
      granted_by: 'demonstration',
    });
  }
}
