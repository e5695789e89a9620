import type { Actor } from '../../platform/authorisation/actor.ts';

/** Bodies somebody proposes, scores and dissents for in a partnership: those they lead for, or speak for. */
export function bodiesSpokenFor(actor: Actor | null, partnershipId: number): string[] {
  const spoken = (actor?.grants ?? []).flatMap(({ role, bodyId, partnershipId: within }) =>
    bodyId !== null &&
    (role === 'partner-lead' || role === 'community-body') &&
    (within === null || within === partnershipId)
      ? [bodyId]
      : [],
  );
  return [...new Set(spoken)];
}
