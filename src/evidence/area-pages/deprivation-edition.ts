/** Keys of one edition of an index of deprivation: everything on a page comes from a single one. */
export interface DeprivationEdition {
  rank: string;
  tenth: string;
  fifth: string;
  /** People who are income-deprived, with their counts. */
  income: string;
}

/** Newest first. Ranks of two editions are never set side by side: the areas and the measures behind them differ. */
export const deprivationEditions: readonly DeprivationEdition[] = [
  {
    rank: 'simd-2020-rank',
    tenth: 'simd-2020-decile',
    fifth: 'simd-2020-quintile',
    income: 'simd-2020-income-deprived',
  },
  {
    rank: 'simd-2016-rank',
    tenth: 'simd-2016-decile',
    fifth: 'simd-2016-quintile',
    income: 'simd-2016-income-deprived',
  },
  // The demonstration: one key for all editions, of which the newest period is used.
  {
    rank: 'deprivation-rank',
    tenth: 'deprivation-decile',
    fifth: 'deprivation-quintile',
    income: 'income-deprived-people',
  },
];
