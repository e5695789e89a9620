import type { Grant } from '../../platform/authorisation/actor.ts';

/**
 * Whether somebody's roles are no wider than what an administrator may do: each of theirs is held where the
 * administrator is one.
 */
export function withinReach(own: readonly Grant[], theirs: readonly Grant[]): boolean {
  const administers = own.filter(({ role }) => role === 'administrator');
  return (
    administers.length > 0 &&
    theirs.every((grant) =>
      administers.some(
        ({ partnershipId }) =>
          partnershipId === null || (grant.partnershipId !== null && partnershipId === grant.partnershipId),
      ),
    )
  );
}

/** The one partnership in whose trail it is recorded; null where it concerns none or several. */
export function partnershipOfActing(own: readonly Grant[], theirs: readonly Grant[]): number | null {
  const places = [...new Set(theirs.map(({ partnershipId }) => partnershipId))];
  if (places.length === 1) return places[0] ?? null;
  const administered = own.filter(({ role }) => role === 'administrator');
  const [only] = administered;
  return administered.length === 1 && only ? only.partnershipId : null;
}
