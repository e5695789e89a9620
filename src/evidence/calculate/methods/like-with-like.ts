import { likeWithLike } from '../../../statistics/index.ts';
import type { Method } from '../method.ts';

export const likeWithLikeMethod: Method = {
  name: 'like-with-like',
  summary: 'what each area would be expected to show, given one predictor',
  columns: [
    {
      name: 'value',
      holds: 'number',
      empty: 'missing',
      meaning: 'the value; a row without one gets its expectation',
    },
    { name: 'predictor', holds: 'number', empty: 'missing', meaning: 'income deprivation, for example' },
    {
      name: 'weight',
      holds: 'number',
      least: 0,
      optional: true,
      meaning: 'how much a row counts: people, as a rule',
    },
  ],
  options: [
    { name: 'high-is-bad', takes: 'nothing', meaning: 'above expectation is worse; otherwise better' },
  ],
  result: {
    expected: 'what the line expects',
    lower: '95 % limit of prediction for this row',
    upper: '95 % limit of prediction for this row',
    verdict:
      'better, worse (than expected), no-clear-difference, not-comparable (fit too poor, or a value missing); the fit stands once under fit: slope, intercept, r2, n, residualStandardError, and a reason where no area can be judged by it',
  },
  perRow: true,
  example: {
    csv: 'value,predictor\n310,8.1\n402,12.4\n455,15.0\n352,9.7\n540,18.3\n601,22.5\n',
    options: '',
  },
  calculate(rows, settings) {
    const { fit, results } = likeWithLike(
      rows.map(({ numbers }) => ({
        value: numbers['value'] as number,
        predictor: numbers['predictor'] as number,
        weight: numbers['weight'] ?? 1,
      })),
      { polarity: settings.on('high-is-bad') ? 'high-is-bad' : 'high-is-good' },
    );
    const { note, ...line } = fit;
    return {
      fit: note === null ? line : { ...line, reason: note },
      result: results.map(({ reason, ...found }) => (reason === null ? found : { ...found, reason })),
    };
  },
};
