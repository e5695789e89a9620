import { expect, it } from 'vitest';
import type { Grant } from '../../platform/authorisation/actor.ts';
import type { Role } from '../../platform/authorisation/role.ts';
import { partnershipOfActing, withinReach } from './acting-scope.ts';

const grant = (role: Role, partnershipId: number | null): Grant => ({ role, partnershipId, bodyId: null });

it.each<[string, Grant[], Grant[], boolean]>([
  [
    'an administrator, of an officer of the same place',
    [grant('administrator', 1)],
    [grant('officer', 1)],
    true,
  ],
  ['of somebody without a role', [grant('administrator', 1)], [], true],
  [
    'of another administrator of the same place',
    [grant('administrator', 1)],
    [grant('administrator', 1)],
    true,
  ],
  ['of an officer of another place', [grant('administrator', 1)], [grant('officer', 2)], false],
  [
    'of somebody who is more elsewhere',
    [grant('administrator', 1)],
    [grant('officer', 1), grant('chair', 2)],
    false,
  ],
  ['of somebody in the whole nation', [grant('administrator', 1)], [grant('auditor', null)], false],
  ['an administrator of the nation, of anybody', [grant('administrator', null)], [grant('officer', 2)], true],
  ['an officer, of anybody', [grant('officer', 1)], [grant('resident', 1)], false],
  ['an officer, of somebody without a role', [grant('officer', 1)], [], false],
])('tells who is within reach: %s', (_who, own, theirs, within) => {
  expect(withinReach(own, theirs)).toBe(within);
});

it('finds the partnership in whose trail it stands', () => {
  expect(partnershipOfActing([grant('administrator', null)], [grant('officer', 2), grant('chair', 2)])).toBe(
    2,
  );
  expect(partnershipOfActing([grant('administrator', 1)], [])).toBe(1);
  expect(
    partnershipOfActing([grant('administrator', null)], [grant('officer', 2), grant('chair', 3)]),
  ).toBeNull();
});
