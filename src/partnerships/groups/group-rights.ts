import { type Actor, holds } from '../../platform/authorisation/actor.ts';

/** What a reader may do with a partnership's groups and meetings; the routes ask again. */
export interface GroupRights {
  /** Sets groups up, calls meetings, writes down what came of them. */
  record: boolean;
  /** Agrees minutes. */
  agree: boolean;
}

/** Nothing on a page that shows an earlier day. */
export function groupRights(actor: Actor | null, partnershipId: number, asAt: unknown): GroupRights {
  if (actor === null || asAt !== null) return { record: false, agree: false };
  return {
    record: holds(actor, ['officer', 'administrator'], partnershipId),
    agree: holds(actor, ['chair'], partnershipId),
  };
}
