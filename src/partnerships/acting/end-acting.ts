import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { transaction } from '../../platform/database/database.ts';
import { partnershipOfActing } from './acting-scope.ts';
import { actingSessionById, endActingSession, grantsOf } from './acting-store.ts';
import type { ActingServices } from './begin-acting.ts';
import { tellOfActing } from './tell-of-acting.ts';

/** Stops acting for somebody else before its time, and tells them what was done. Null where nothing was to be stopped. */
export async function endActing({ database, baseUrl }: ActingServices, actor: Actor): Promise<string | null> {
  return transaction(database, async (within) => {
    const id = await endActingSession(within, actor.sessionId);
    if (id === null) return null;
    const session = await actingSessionById(within, id);
    if (session === null) throw new Error(`The acting session ${id} is gone.`);
    const partnershipId = partnershipOfActing(
      await grantsOf(within, session.actorAccountId),
      await grantsOf(within, session.forAccountId),
    );
    await recordAudit(within, {
      actor: actor.pseudonym,
      actingFor: session.forPseudonym,
      why: session.why,
      ...(partnershipId !== null && { partnershipId }),
      action: 'acting.ended',
      subjectId: id,
    });
    await tellOfActing(within, session, baseUrl);
    return id;
  });
}
