import { bodiesLedBy, type Doing, keepsRecords, leadsFor } from '../../partnerships/index.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { type Action, leadOf } from './action.ts';

/** What somebody is to an action. */
export interface ActionHand {
  /** Keeps the partnership's records: an officer. */
  keeps: boolean;
  /** Leads for the body that leads the action. */
  leads: boolean;
}

export function handOn(actor: Actor | null, action: Pick<Action, 'partnershipId' | 'owners'>): ActionHand {
  const { partnershipId } = action;
  const lead = leadOf(action);
  return {
    keeps: keepsRecords(actor, partnershipId),
    leads: lead !== null && leadsFor(actor, partnershipId, lead.bodyId),
  };
}

/** Whether somebody may record an action that this body leads. */
export function mayLead({ actor, partnershipId }: Pick<Doing, 'actor' | 'partnershipId'>, bodyId: string) {
  return keepsRecords(actor, partnershipId) || bodiesLedBy(actor, partnershipId).includes(bodyId);
}
