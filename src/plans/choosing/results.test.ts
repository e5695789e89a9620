import { describe, expect, it } from 'vitest';
import type { Score } from './choosing.ts';
import { fractionText, inHundredths } from './fraction.ts';
import { results } from './results.ts';

const criteria = [
  { id: 'need', highest: 4, weight: 2 },
  { id: 'able', highest: 4, weight: 1 },
];
const gave = (bodyId: string, candidateId: string, need: number, able: number): Score[] => [
  { bodyId, candidateId, criterionId: 'need', score: need },
  { bodyId, candidateId, criterionId: 'able', score: able },
];

describe('results of scoring', () => {
  it('are those of the worked example in docs/methods/choosing.md', () => {
    const [one] = results([{ id: 'a', name: 'A' }], criteria, [
      ...gave('council', 'a', 4, 2),
      ...gave('nhs', 'a', 2, 2),
    ]);
    expect(one?.byBody.map(({ share }) => fractionText(share))).toEqual(['5/6', '1/2']);
    const told = { mean: one!.mean!, lowest: one!.lowest!, highest: one!.highest!, apart: one!.apart! };
    expect(fractionText(told.mean)).toBe('2/3');
    expect([told.mean, told.lowest, told.highest, told.apart].map(inHundredths)).toEqual([
      '66.7',
      '50.0',
      '83.3',
      '33.3',
    ]);
    expect(one?.disagreed).toBe(true);
  });

  it('say ties, whatever scales and weights they come from', () => {
    const thirds = [
      { id: 'need', highest: 3, weight: 1 },
      { id: 'able', highest: 6, weight: 1 },
    ];
    const found = results(
      [
        { id: 'z', name: 'Zinc' },
        { id: 'a', name: 'Apple' },
        { id: 'n', name: 'Nobody' },
        { id: 'm', name: 'Most' },
      ],
      thirds,
      [...gave('x', 'z', 1, 2), ...gave('x', 'a', 0, 4), ...gave('x', 'm', 3, 6)],
    );
    expect(found.map(({ name, place, tied }) => [name, place, tied])).toEqual([
      ['Most', 1, false],
      ['Apple', 2, true],
      ['Zinc', 2, true],
      ['Nobody', null, false],
    ]);
  });

  it('count silence and half a score as no score, and zero as one', () => {
    const found = results(
      [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      criteria,
      [...gave('x', 'a', 0, 0), { bodyId: 'x', candidateId: 'b', criterionId: 'need', score: 4 }],
    );
    expect(found.map(({ name, mean }) => [name, mean && fractionText(mean)])).toEqual([
      ['A', '0'],
      ['B', null],
    ]);
    expect(found[0]?.apart).toBeNull();
  });

  it('give the mean difference of every pair: 0, 1/2 and 1 stand 2/3 apart', () => {
    const one = [{ id: 'need', highest: 2, weight: 7 }];
    const given = [0, 1, 2].map((score, at) => ({
      ...{ bodyId: `body ${at}`, candidateId: 'a', criterionId: 'need' },
      score,
    }));
    const [found] = results([{ id: 'a', name: 'A' }], one, given);
    expect(fractionText(found!.apart!)).toBe('2/3');
    expect(fractionText(found!.mean!)).toBe('1/2');
  });
});
