import { describe, expect, it } from 'vitest';
import { measure, picture, row } from './picture.examples.ts';
import { viewedPicture } from './view-picture.ts';
import { explainedShare, viewSentence } from './view-sentence.ts';

const period = { kind: 'point', starts: '2020-01-28', ends: '2020-01-28', label: '2020' } as const;
const dataset = { id: 1, key: 'simd', title: 'SIMD' };

function seen(values: readonly number[], shares: readonly number[], polarity = measure.polarity) {
  const indicator = { ...measure, polarity };
  const rows = values.map((value, at) => row(at + 1, 1, [value]));
  const deprivation = {
    shares: new Map(shares.map((share, at) => [at + 1, share])),
    ...{ period, dataset: dataset as never },
  };
  return { indicator, whole: picture(rows, { deprivation, indicators: [indicator] }) };
}

describe('the sentence of a way to see the picture', () => {
  const values = [11, 13.1, 14.9, 17, 19, 21, 23, 40];
  const shares = [5, 7, 9, 11, 13, 15, 17, 10];

  it('counts who does better and worse than expected, and says how much the line explains', () => {
    const { indicator, whole } = seen([...values.slice(0, 7), 19.5, 13], [...shares.slice(0, 7), 13.5, 7]);
    expect(viewSentence(viewedPicture(whole, 'like'), indicator, '2018-11-22')).toBe(
      'For child poverty, the picture is better than income deprivation would lead one to expect in 0 of 9 partnerships, worse in 0 and about as expected in 9. Income deprivation goes along with 99% of the differences between partnerships (2016/17). The comparable years so far are too few to tell whether it is changing anywhere. Figures are for 2016/17.',
    );
  });

  it('says that the line is too poor to say anything', () => {
    const { indicator, whole } = seen(values, shares);
    expect(viewSentence(viewedPicture(whole, 'like'), indicator, '2018-11-22')).toBe(
      'For child poverty, income deprivation goes along with only 13% of the differences between partnerships (2016/17), which is too little to say what is to be expected. The comparable years so far are too few to tell whether it is changing anywhere. Figures are for 2016/17.',
    );
  });

  it('says that nothing is good or bad of a neutral measure, and that there is nothing to go by', () => {
    const neutral = seen(values.slice(0, 7), shares.slice(0, 7), 'neutral');
    expect(viewSentence(viewedPicture(neutral.whole, 'like'), neutral.indicator, '2018-11-22')).toContain(
      'neither a high nor a low figure is good',
    );
    const { indicator, whole } = seen(values, shares);
    expect(
      viewSentence(viewedPicture({ ...whole, deprivation: null }, 'like'), indicator, '2018-11-22'),
    ).toContain('nothing can be said of what is expected: there are too few figures');
  });

  it('counts who is better and worse than their own family, and for how many it cannot be told', () => {
    const swing = [0, 0.1, -0.1, 0.1, 0, -0.1];
    const rows = [
      ...[18, 10, 11, 12].map((level, at) =>
        row(
          at + 1,
          1,
          swing.map((one) => level + one),
        ),
      ),
      row(5, 2, [12]),
    ];
    expect(viewSentence(viewedPicture(picture(rows), 'family'), measure, '2018-11-22')).toBe(
      'For child poverty, the picture is better than in the rest of the family group in 2 of 5 partnerships, worse in 2 and not clearly different in 0. In 1 it cannot be told. It is getting better in 0 and worse in 0; in 4 there is no clear change. In 1 the years so far cannot tell. Figures are for periods ending between 2017 and 2022.',
    );
    expect(viewSentence(viewedPicture(picture(rows.slice(4)), 'family'), measure, '2018-11-22')).toContain(
      'no partnership can be compared with its family group',
    );
  });

  it('never rounds what is explained up to all of it', () => {
    expect(explainedShare(0.9999)).toBe('99%');
    expect(explainedShare(0.254)).toBe('25%');
  });
});
