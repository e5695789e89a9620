import { type Actor, holds, holdsAnywhere } from '../../platform/authorisation/actor.ts';
import { auditAddress } from '../audit-trail/audit-address.ts';
import { auditReaders } from '../audit-trail/audit-reader.ts';
import { requestsAddress } from '../mentions/request-place.ts';
import { peopleAddress } from '../people/people-place.ts';

/** What an actor looks after in one place, with where that is done. */
export interface LookedAfter {
  what: 'people' | 'trail' | 'requests' | 'outbox' | 'outcomes' | 'body' | 'acting';
  href: string;
}

/** In the nation as a whole; nothing that is for a person alone where they act for somebody else. */
export function lookedAfterInNation(actor: Actor): LookedAfter[] {
  const administers = holds(actor, ['administrator'], null);
  const inPerson = administers && actor.actingFor === null;
  const nation = { partnershipId: null, code: null, name: null };
  return [
    ...when(inPerson, 'people', peopleAddress(nation)),
    ...when(holds(actor, auditReaders, null), 'trail', auditAddress(null)),
    ...when(inPerson, 'requests', requestsAddress(nation)),
    ...when(inPerson, 'outbox', '/administration/outbox'),
    ...when(inPerson, 'outcomes', '/administration/national-outcomes'),
    ...when(holds(actor, ['officer', 'administrator'], null), 'body', '/partners/new'),
    ...when(holdsAnywhere(actor, ['administrator']) && actor.actingFor === null, 'acting', '/acting/start'),
  ];
}

/** In one partnership. */
export function lookedAfterIn(actor: Actor, partnership: { id: number; code: string }): LookedAfter[] {
  const { id, code } = partnership;
  const place = { partnershipId: id, code, name: null };
  const inPerson = actor.actingFor === null;
  return [
    ...when(inPerson && holds(actor, ['administrator'], id), 'people', peopleAddress(place)),
    ...when(holds(actor, auditReaders, id), 'trail', auditAddress(code)),
    ...when(inPerson && holds(actor, ['officer', 'administrator'], id), 'requests', requestsAddress(place)),
  ];
}

function when(may: boolean, what: LookedAfter['what'], href: string): LookedAfter[] {
  return may ? [{ what, href }] : [];
}
