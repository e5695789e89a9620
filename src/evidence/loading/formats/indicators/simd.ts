import type { Indicator } from '../../../indicator.ts';
import { defineIndicator } from './define.ts';

/** Editions of the index that Commonty reads. Their ranks are never drawn as one line. */
export type SimdEdition = '2012' | '2016' | '2020';

const editionNames = { 2012: 'SIMD 2012', 2016: 'SIMD 2016', 2020: 'SIMD 2020v2' } as const;
const areasRanked = {
  2012: '6,505 data zones of 2001',
  2016: '6,976 data zones',
  2020: '6,976 data zones',
} as const;

/** What is ranked: the whole index, or one of its seven domains. */
export const simdDomains = {
  overall: 'overall deprivation',
  income: 'income deprivation',
  employment: 'employment deprivation',
  health: 'health deprivation',
  education: 'deprivation in education, skills and training',
  access: 'deprivation in access to services',
  crime: 'deprivation by crime',
  housing: 'deprivation in housing',
} as const;

export type SimdDomain = keyof typeof simdDomains;

const caveats =
  'Ranks and bands are relative: a place can move although nothing in it changed, and the indicators behind them differ between editions. Never compare editions row by row.';

/** Rank of a data zone in one edition, 1 being the most deprived. */
export function simdRank(edition: SimdEdition, domain: SimdDomain): Indicator {
  const subject = simdDomains[domain];
  const suffix = domain === 'overall' ? 'rank' : `${domain}-rank`;
  return defineIndicator({
    key: `simd-${edition}-${suffix}`,
    name: `${editionNames[edition]} rank: ${subject}`,
    phrase: `the ${editionNames[edition]} rank for ${subject}`,
    domain: 'Deprivation',
    unit: 'rank, 1 = most deprived',
    valueKind: 'rank',
    polarity: 'high-is-good',
    decimals: domain === 'overall' ? 0 : 1,
    definition: `Place among ${areasRanked[edition]} ordered by ${subject}, the most deprived first.`,
    source: `Scottish Government, ${editionNames[edition]}`,
    caveats:
      domain === 'overall'
        ? caveats
        : `Zones that tie share the mean of their ranks, so halves occur. ${caveats}`,
  });
}

const bands = {
  percentile: { parts: 'hundred', name: 'percentile' },
  vigintile: { parts: 'twenty', name: 'vigintile' },
  decile: { parts: 'ten', name: 'decile' },
  quintile: { parts: 'five', name: 'quintile' },
} as const;

export type SimdBand = keyof typeof bands;

/** Which of the equal parts, by number of data zones, a zone falls in; 1 is the most deprived. */
export function simdBand(edition: SimdEdition, band: SimdBand): Indicator {
  const { parts, name } = bands[band];
  return defineIndicator({
    key: `simd-${edition}-${name}`,
    name: `${editionNames[edition]} ${name}`,
    phrase: `the ${editionNames[edition]} ${name}`,
    domain: 'Deprivation',
    unit: `${name}, 1 = most deprived`,
    valueKind: 'rank',
    polarity: 'high-is-good',
    decimals: 0,
    definition: `Scotland’s data zones in order of deprivation, cut into ${parts} parts of equal numbers of zones.`,
    source: `Scottish Government, ${editionNames[edition]}`,
    caveats: `Cut by number of zones; Public Health Scotland cuts by population, and its bands differ. ${caveats}`,
  });
}

/** Public Health Scotland's bands: parts with equal numbers of people, within Scotland or a smaller area. */
export function simdPopulationBand(band: 'decile' | 'quintile'): Indicator {
  return defineIndicator({
    key: `simd-2020-population-${band}`,
    name: `SIMD 2020v2 ${band}, by population`,
    phrase: `the population-weighted SIMD 2020v2 ${band}`,
    domain: 'Deprivation',
    unit: `${band}, 1 = most deprived`,
    valueKind: 'rank',
    polarity: 'high-is-good',
    decimals: 0,
    definition: `Data zones in order of deprivation, cut into ${bands[band].parts} parts of nearly equal numbers of people, within Scotland or within the board, partnership or council named.`,
    source: 'Public Health Scotland, from SIMD 2020v2',
    caveats: `Not the Scottish Government’s ${band}, which is cut by number of zones: 481 zones differ in decile and 231 in quintile. ${caveats}`,
  });
}

/** Public Health Scotland's flags for the 15% of people in the most and in the least deprived zones. */
export function simdFifteenPercent(end: 'most' | 'least'): Indicator {
  return defineIndicator({
    key: `simd-2020-${end}-deprived-15`,
    name: `Among the 15% ${end} deprived, SIMD 2020v2`,
    phrase: `being among the 15% ${end} deprived`,
    domain: 'Deprivation',
    unit: '1 = yes, 0 = no',
    valueKind: 'index',
    polarity: 'neutral',
    decimals: 0,
    definition: `Whether the data zone is one of those in which the ${end} deprived 15% of Scotland’s people live.`,
    source: 'Public Health Scotland, from SIMD 2020v2',
    caveats,
  });
}
