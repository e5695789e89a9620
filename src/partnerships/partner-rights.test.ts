import { describe, expect, it } from 'vitest';
import type { Actor, Grant } from '../platform/authorisation/actor.ts';
import type { Role } from '../platform/authorisation/role.ts';
import { actsFor, keepsRecords, leadsFor, seesBetweenPartners } from './partner-rights.ts';

const actor = (...grants: Grant[]): Actor => ({
  accountId: 'a',
  name: 'Mòrag',
  email: 'morag@one.example',
  pseudonym: 'p-1',
  sessionId: 's-1',
  grants,
  actingFor: null,
});
const grant = (role: Role, partnershipId: number | null, bodyId: string | null = null): Grant => ({
  role,
  partnershipId,
  bodyId,
});

describe('acting for a partner', () => {
  it.each<[string, Actor | null, boolean]>([
    ['its lead', actor(grant('partner-lead', 1, 'nhs')), true],
    ['its lead everywhere', actor(grant('partner-lead', null, 'nhs')), true],
    ['an officer', actor(grant('officer', 1)), true],
    ['an administrator of the nation', actor(grant('administrator', null)), true],
    ['the lead of another body', actor(grant('partner-lead', 1, 'police')), false],
    ['its lead in another partnership', actor(grant('partner-lead', 2, 'nhs')), false],
    ['an officer of another partnership', actor(grant('officer', 2)), false],
    ['a lead of no body', actor(grant('partner-lead', 1)), false],
    ['somebody else whose role names the body', actor(grant('board-member', 1, 'nhs')), false],
    ['an auditor', actor(grant('auditor', 1)), false],
    ['nobody', null, false],
  ])('%s', (_who, who, may) => {
    expect(actsFor(who, 1, 'nhs')).toBe(may);
  });

  it('is one thing, keeping records another', () => {
    const lead = actor(grant('partner-lead', 1, 'nhs'));
    expect([leadsFor(lead, 1, 'nhs'), keepsRecords(lead, 1)]).toEqual([true, false]);
  });
});

describe('what passes between two partners', () => {
  it.each<[string, Actor | null, boolean]>([
    ['the lead of the one', actor(grant('partner-lead', 1, 'nhs')), true],
    ['the lead of the other', actor(grant('partner-lead', 1, 'council')), true],
    ['the lead of a third', actor(grant('partner-lead', 1, 'police')), false],
    ['a member of the board', actor(grant('board-member', 1)), true],
    ['an auditor of the nation', actor(grant('auditor', null)), true],
    ['an auditor elsewhere', actor(grant('auditor', 2)), false],
    ['a resident', actor(grant('resident', 1)), false],
    ['nobody', null, false],
  ])('is seen by %s', (_who, who, seen) => {
    expect(seesBetweenPartners(who, 1, ['nhs', 'council'])).toBe(seen);
  });
});
