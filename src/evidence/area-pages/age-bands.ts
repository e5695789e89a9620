import type { AgeBand } from '../../web/index.ts';
import type { Breakdown } from '../observation.ts';

/** People of one sex and one age, or band of ages, as the publisher words it. */
export interface SexAndAge {
  sex: 'female' | 'male';
  /** First year of age of the publisher's band. */
  from: number;
}

/** Five years each; the last one is open, as official estimates end with 90 and over. */
const bandYears = 5;
const oldest = 90;

/** What a series of the population counts; null for one that is not by both sex and age. */
export function sexAndAgeOf(breakdown: Breakdown): SexAndAge | null {
  const { sex, age, ...others } = breakdown;
  if (Object.keys(others).length > 0 || (sex !== 'female' && sex !== 'male') || age === undefined)
    return null;
  const from = /^(\d{1,3})(?:-\d{1,3}|\+)?$/.exec(age)?.[1];
  return from === undefined ? null : { sex, from: Number(from) };
}

/** Single years, or bands that lie within five years, added up to five-year bands, youngest first. */
export function ageBands(counts: readonly (SexAndAge & { people: number })[]): AgeBand[] {
  const bands = Array.from({ length: oldest / bandYears + 1 }, (_, band) => {
    const from = band * bandYears;
    return { from, to: from === oldest ? null : from + bandYears - 1, women: 0, men: 0 };
  });
  for (const { sex, from, people } of counts) {
    const band = bands[Math.min(Math.floor(from / bandYears), bands.length - 1)];
    if (band) band[sex === 'female' ? 'women' : 'men'] += people;
  }
  return bands;
}

export interface AgeShares {
  people: number;
  /** Per cent of all people; null where there are none. */
  under15: number | null;
  over65: number | null;
}

/** Children and older people as the United Nations' dependency ratio cuts them: under 15, 65 and over. */
export function ageShares(bands: readonly AgeBand[]): AgeShares {
  const sum = (some: readonly AgeBand[]) => some.reduce((all, { women, men }) => all + women + men, 0);
  const people = sum(bands);
  const share = (some: readonly AgeBand[]) => (people > 0 ? (sum(some) / people) * 100 : null);
  return {
    people,
    under15: share(bands.filter(({ from }) => from < 15)),
    over65: share(bands.filter(({ from }) => from >= 65)),
  };
}
