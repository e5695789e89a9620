import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../bodies/body-kind.ts';
import { absentPartners, type RegisteredBody } from './absent-partner.ts';

const body = (id: string, kind: BodyKind, councilAreas: number[] | null = null): RegisteredBody => ({
  id,
  name: id,
  kind,
  closedOn: null,
  everywhere: councilAreas === null,
  councilAreas: councilAreas ?? [],
});

/** One body of every kind that all areas have. */
const usual = [
  body('council', 'council', [1]),
  body('police', 'chief-constable'),
  body('health', 'health-board', [1, 2]),
  body('heritage', 'historic-environment-scotland'),
  body('sepa', 'sepa'),
  body('fire', 'fire-and-rescue-service'),
  body('nature', 'scottish-natural-heritage'),
  body('sport', 'sportscotland'),
  body('skills', 'skills-development-scotland'),
  body('transport', 'regional-transport-partnership', [1]),
  body('visit', 'visitscotland'),
];

function absent(bodies: RegisteredBody[], held: Record<string, boolean[]>, day = '2026-11-28') {
  return absentPartners({
    councilArea: 1,
    day,
    bodies,
    members: new Set(Object.keys(held)),
    seats: new Map(Object.entries(held).map(([id, seats]) => [id, seats.map((one) => ({ held: one }))])),
  }).map((one) => (one.missing === 'body' ? `no ${one.kind}` : `${one.missing} ${one.body.id}`));
}

const all: Record<string, boolean[]> = Object.fromEntries(usual.map(({ id }) => [id, [true]]));

describe('partners that the law gives a partnership', () => {
  it('are all there where each has a seat that somebody holds', () => {
    expect(absent(usual, all)).toEqual([]);
  });

  it('are missing by as much as is missing of them', () => {
    const { police: _, ...rest } = all;
    expect(absent(usual, { ...rest, fire: [], sepa: [false, false], sport: [false, true] })).toEqual([
      'membership police',
      'holder sepa',
      'seat fire',
    ]);
  });

  it('are named by their kind where nobody registered one for the area', () => {
    expect(absent(usual.slice(1), all)).toEqual(['no council']);
    const elsewhere = usual.map((one) => (one.id === 'health' ? { ...one, councilAreas: [2] } : one));
    expect(absent(elsewhere, all)).toEqual(['no health-board']);
  });

  it('are the enterprise body, park authority or joint board of an area only where one works in it', () => {
    const some = [
      body('hie', 'highlands-and-islands-enterprise', [2]),
      body('park', 'national-park-authority', [1, 2]),
    ];
    expect(absent([...usual, ...some], all)).toEqual(['membership park']);
  });

  it('are those of the day', () => {
    const enterprise = body('sose', 'south-of-scotland-enterprise', [1]);
    expect(absent([...usual, enterprise], all, '2019-10-15')).toEqual([]);
    expect(absent([...usual, enterprise], all, '2019-10-16')).toEqual(['membership sose']);
    expect(absent([...usual, { ...enterprise, closedOn: '2026-11-27' }], all)).toEqual([]);
  });

  it('are no businesses and no community bodies', () => {
    expect(absent([...usual, body('b', 'business'), body('c', 'community-body')], all)).toEqual([]);
  });
});
