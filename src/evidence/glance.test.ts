import { describe, expect, it } from 'vitest';
import { childPoverty, figures, series } from './figure.examples.ts';
import type { FigureSeries } from './figure.ts';
import { areaGlance } from './glance.ts';
import { judge } from './judge.ts';

const steady = [20, 20.1, 19.9, 20.1, 20, 19.9, 20.1, 20];
const country = series(figures(2014, steady));
const at = (key: string, level: number, slope = 0, more: Partial<typeof childPoverty> = {}) =>
  series(
    figures(
      2014,
      steady.map((value, year) => value - 20 + level + slope * year),
    ),
    { indicator: { ...childPoverty, key, ...more } },
  );
const short = (key: string) => series(figures(2021, [20]), { indicator: { ...childPoverty, key } });

function groups(own: readonly FigureSeries[], beside: FigureSeries | null = country) {
  const { standing, movement, faster, slower, measured } = areaGlance(own.map((one) => judge(one, beside)));
  const keys = (judgements: readonly { indicator: { key: string } }[]) =>
    judgements.map(({ indicator }) => indicator.key);
  const named = (map: ReadonlyMap<string, readonly { indicator: { key: string } }[]>) =>
    [...map].map(([name, found]) => [name, keys(found)]);
  return {
    ...{ standing: named(standing), movement: named(movement), measured },
    ...{ faster: keys(faster), slower: keys(slower) },
  };
}

describe('a place at a glance', () => {
  it('names what is worse before what is better, and what cannot be told last', () => {
    const own = [short('young'), at('even', 20), at('good', 14, -0.5), at('bad', 26, 0.5)];
    expect(groups(own)).toEqual({
      standing: [
        ['worse', ['bad']],
        ['better', ['good']],
        ['no-clear-difference', ['even']],
        ['unknown', ['young']],
      ],
      movement: [
        ['worsening', ['bad']],
        ['improving', ['good']],
        ['no-clear-change', ['even']],
        ['unknown', ['young']],
      ],
      faster: ['good'],
      slower: ['bad'],
      measured: 4,
    });
  });

  it('calls nothing better of which neither way is better', () => {
    const neutral = { polarity: 'neutral' } as const;
    const own = [at('higher', 26, 0, neutral), at('rising', 26, 0.5, neutral)];
    const { standing, movement } = groups(own);
    expect(standing).toEqual([['either-way', ['higher', 'rising']]]);
    expect(movement).toEqual([
      ['no-clear-change', ['higher']],
      ['either-way', ['rising']],
    ]);
  });

  it('leaves out what has no figure, which is listed as a gap', () => {
    expect(groups([series([])])).toMatchObject({ standing: [], movement: [], measured: 0 });
  });

  it('puts every measure with a figure in one group of each kind', () => {
    const own = [
      short('a'),
      at('b', 26),
      at('c', 20, 0.5),
      at('d', 14, -0.2),
      at('e', 20, 1, { polarity: 'neutral' }),
    ];
    const { standing, movement } = groups(own);
    for (const kind of [standing, movement])
      expect(kind.flatMap(([, keys]) => keys).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
