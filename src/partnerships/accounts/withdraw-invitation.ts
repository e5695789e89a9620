import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Database } from '../../platform/database/database.ts';
import { auditBy } from './give-by.ts';
import { markWithdrawn } from './invitation-store.ts';
import { mayGive } from './role-scope.ts';

/** Takes an invitation back that nobody has accepted yet; false where there is none they may take back. */
export async function withdrawInvitation(database: Database, by: Actor, id: string): Promise<boolean> {
  return asActor(database, by, async (within) => {
    const invitation = await markWithdrawn(within, id);
    if (invitation === null) return false;
    // Thrown, so that nothing of it stays.
    if (!mayGive(by, invitation))
      throw new Error(`${by.pseudonym} may not take back an invitation they saw.`);
    const { role, partnershipId, bodyId } = invitation;
    await recordAudit(within, {
      ...auditBy(by),
      ...(partnershipId !== null && { partnershipId }),
      action: 'invitation.withdrawn',
      subjectId: id,
      before: { role, partnershipId, bodyId },
    });
    return true;
  });
}
