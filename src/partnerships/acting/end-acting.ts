import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Actor, auditActor } from '../../platform/authorisation/actor.ts';
import { transaction } from '../../platform/database/database.ts';
import { actingSessionById, endActingSession } from './acting-store.ts';
import type { ActingServices } from './begin-acting.ts';
import { tellOfActing } from './tell-of-acting.ts';

/** Stops acting for somebody else before its time, and tells them what was done. Null where nothing was to be stopped. */
export async function endActing({ database, baseUrl }: ActingServices, actor: Actor): Promise<string | null> {
  return transaction(database, async (within) => {
    const id = await endActingSession(within, actor.sessionId);
    if (id === null) return null;
    const session = await actingSessionById(within, id);
    if (session === null) throw new Error(`The acting session ${id} is gone.`);
    await recordAudit(within, {
      ...auditActor(actor),
      actingFor: session.forPseudonym,
      why: session.why,
      action: 'acting.ended',
      subjectId: id,
    });
    await tellOfActing(within, session, baseUrl);
    return id;
  });
}
