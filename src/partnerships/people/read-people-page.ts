import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Database } from '../../platform/database/database.ts';
import { accountOfAddress } from '../../platform/identity/account-store.ts';
import {
  type ListedInvitation,
  type ListedRole,
  listInvitations,
  listRoles,
  rolesOfPerson,
} from './people-store.ts';

export interface FoundPerson {
  email: string;
  /** Null where nobody with this very address has an account. */
  person: { name: string; roles: readonly ListedRole[] } | null;
}

export interface PeopleView {
  roles: readonly ListedRole[];
  invitations: readonly ListedInvitation[];
  /** Null where nobody was looked for. */
  found: FoundPerson | null;
}

/** Who holds roles here and who is invited; and one person by their whole address, never by a part of it. */
export async function readPeoplePage(
  database: Database,
  actor: Actor,
  partnershipId: number | null,
  email: string | null,
): Promise<PeopleView> {
  const account = email === null ? null : await accountOfAddress(database, email);
  return asActor(
    database,
    actor,
    async (within) => ({
      roles: await listRoles(within, partnershipId),
      invitations: await listInvitations(within, partnershipId),
      found:
        email === null
          ? null
          : {
              email,
              person: account && {
                name: account.name,
                roles: await rolesOfPerson(within, account.id, partnershipId),
              },
            },
    }),
    { readOnly: true },
  );
}
