import { describe, expect, it } from 'vitest';
import { disadvantagedGroups, groupsUnheard } from './disadvantaged-group.ts';

describe('groups that nobody speaks for', () => {
  it('are all of them where there is no body', () => {
    expect(groupsUnheard([])).toEqual([...disadvantagedGroups]);
  });

  it('are those that no body has named', () => {
    const bodies = [
      { speaksForGroups: ['carers' as const] },
      { speaksForGroups: disadvantagedGroups.filter((group) => group !== 'refugees' && group !== 'carers') },
    ];
    expect(groupsUnheard(bodies)).toEqual(['refugees']);
  });
});
