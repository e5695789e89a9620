/** Five-year age bands, the last one open, as in the European standard population. */
export const ageBands = [
  '0-4',
  '5-9',
  '10-14',
  '15-19',
  '20-24',
  '25-29',
  '30-34',
  '35-39',
  '40-44',
  '45-49',
  '50-54',
  '55-59',
  '60-64',
  '65-69',
  '70-74',
  '75-79',
  '80-84',
  '85-89',
  '90+',
] as const;

export const bandCount = ageBands.length;

/** European Standard Population 2013, per sex, in the same bands. */
export const standardPopulation: readonly number[] = [
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500,
  1000,
];

/** Share of people in each band in the country's middling place: an ageing society, invented. */
const middling: readonly number[] = [
  4.7, 5.3, 5.6, 5.5, 5.9, 6.3, 6.8, 6.7, 6.3, 6.0, 6.9, 7.3, 6.8, 5.8, 5.1, 4.2, 2.6, 1.4, 0.8,
];

/** Females among newborns and, rising, among the oldest. */
export const femaleShare: readonly number[] = [
  0.488, 0.488, 0.488, 0.489, 0.495, 0.502, 0.508, 0.51, 0.511, 0.511, 0.512, 0.513, 0.513, 0.516, 0.521,
  0.54, 0.57, 0.62, 0.69,
];

/**
 * Shares of the bands (summing to 1) of a place.
 *
 * @param older above zero where people are older than in the middling place, by about 8 years for 1
 * @param students share of people aged 18 to 24 above the ordinary
 */
export function ageShares(older: number, students: number): Float64Array {
  const shares = Float64Array.from(middling, (share, band) => {
    const tilt = Math.exp(0.55 * older * ((band * 5 - 40) / 40));
    const bump = band === 4 ? 1 + 4 * students : band === 3 || band === 5 ? 1 + 1.6 * students : 1;
    return share * tilt * bump;
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** Bands and part of a band that make up the ages `from` to `to`, both included, in completed years. */
export function bandWeights(from: number, to: number): Float64Array {
  return Float64Array.from({ length: bandCount }, (_, band) => {
    const first = band * 5;
    if (band === bandCount - 1) return to >= 90 ? 1 : 0;
    const years = Math.min(to, first + 4) - Math.max(from, first) + 1;
    return Math.max(0, years) / 5;
  });
}
