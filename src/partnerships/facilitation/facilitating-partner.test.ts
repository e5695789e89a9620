import { describe, expect, it } from 'vitest';
import { type BodyKind, bodyKinds } from '../bodies/body-kind.ts';
import { hasGap, mustFacilitate } from './facilitating-partner.ts';

const everywhere = (kind: BodyKind) => ({ kind, everywhere: true, councilAreas: [] });

describe('the duty to facilitate community planning', () => {
  it('is that of these bodies and no others (section 13(2))', () => {
    expect(bodyKinds.filter((kind) => mustFacilitate(everywhere(kind), 1, '2026-11-28')).sort()).toEqual([
      'chief-constable',
      'council',
      'fire-and-rescue-service',
      'health-board',
      'highlands-and-islands-enterprise',
      'scottish-enterprise',
      'south-of-scotland-enterprise',
    ]);
  });

  it('is a body’s where it works', () => {
    const enterprise = {
      kind: 'highlands-and-islands-enterprise' as const,
      everywhere: false,
      councilAreas: [2, 3],
    };
    expect(mustFacilitate(enterprise, 2, '2026-11-28')).toBe(true);
    expect(mustFacilitate(enterprise, 1, '2026-11-28')).toBe(false);
  });

  it('is South of Scotland Enterprise’s since 16 October 2019', () => {
    const enterprise = everywhere('south-of-scotland-enterprise');
    expect(mustFacilitate(enterprise, 1, '2019-10-15')).toBe(false);
    expect(mustFacilitate(enterprise, 1, '2019-10-16')).toBe(true);
  });
});

describe('the log of what was done', () => {
  it.each([
    [null, true],
    ['2025-11-27', true],
    ['2025-11-28', false],
    ['2026-11-28', false],
  ])('whose newest entry is of %s has a gap: %s', (last, gap) => {
    expect(hasGap(last, '2026-11-28')).toBe(gap);
  });
});
