import { formatNumber, type Language } from '../../web/index.ts';
import { ageShares } from './age-bands.ts';
import { say } from './message.ts';
import { peopleOutside, shareOfAreas } from './people-outside.ts';
import type { AreaPeople } from './read-people.ts';

interface Names {
  area: string;
  country: string;
}

/** The head of the people page: how many, how old, how deprived, and who is missed by looking at small areas only. */
export function peopleSentence(people: AreaPeople, names: Names, language: Language = 'en'): string {
  const found = [
    ...populationSentences(people, names, language),
    ...ageSentences(people, names, language),
    ...deprivationSentences(people, names, language),
    ...outsideSentences(people, names, language),
  ];
  return found.length > 0 ? found.join(' ') : say(language, 'people.none', { area: names.area });
}

function populationSentences(
  { population, summary, sources }: AreaPeople,
  { area }: Names,
  language: Language,
) {
  const [count, period] = population
    ? [population.figure.value, population.figure.period.label]
    : [summary.people, sources.population?.periodIs.label ?? ''];
  return count === null ? [] : [say(language, 'people.count', { area, count: whole(count), period })];
}

function ageSentences({ ages, country, sources }: AreaPeople, names: Names, language: Language): string[] {
  const here = ages && ageShares(ages.bands);
  if (!here || here.under15 === null || here.over65 === null) return [];
  const there = country?.ages && ageShares(country.ages.bands);
  const period = sources.ages?.periodIs.label ?? '';
  const shares = { under15: percent(here.under15), over65: percent(here.over65), period };
  if (names.area === names.country || !there || there.under15 === null || there.over65 === null)
    return [say(language, 'people.ages', shares)];
  return [
    say(language, 'people.ages.beside', {
      ...shares,
      country: names.country,
      under15There: percent(there.under15),
      over65There: percent(there.over65),
    }),
  ];
}

function deprivationSentences({ summary, sources }: AreaPeople, names: Names, language: Language): string[] {
  const share = shareOfAreas(summary);
  // The country's own share is a fifth by definition.
  if (share === null || names.area === names.country) return [];
  const edition = sources.fifth?.periodIs.label ?? '';
  if (summary.areas === 1) {
    const key = summary.mostDeprived === 1 ? 'people.deprived.is' : 'people.deprived.isNot';
    return [say(language, key, { ...names, edition })];
  }
  if (summary.mostDeprived === 0) return [say(language, 'people.deprived.none', { ...names, edition })];
  return [
    say(language, 'people.deprived', {
      ...names,
      most: whole(summary.mostDeprived),
      all: whole(summary.ranked),
      share: percent(share),
      edition,
    }),
  ];
}

function outsideSentences({ summary, sources }: AreaPeople, names: Names, language: Language): string[] {
  const outside = peopleOutside(summary);
  // One small area is either inside or outside: its people add nothing.
  if (!outside || summary.areas === 1) return [];
  const period = sources.income?.periodIs.label ?? '';
  const found = { ...names, outside: whole(outside.outside), income: whole(outside.income), period };
  if (outside.outside === outside.income) return [say(language, 'people.outside.all', found)];
  // Without the sentence on its small areas before it, the country's must name them itself.
  const key = names.area === names.country ? 'people.outside.country' : 'people.outside';
  return [say(language, key, { ...found, share: percent(outside.share) })];
}

function whole(value: number): string {
  return formatNumber(value, 0);
}

/** Whole per cent, but never 0 or 100 for a share that is neither. */
export function percent(share: number): string {
  const rounded = Math.round(share);
  const decimals = (rounded === 0 && share > 0) || (rounded === 100 && share < 100) ? 1 : 0;
  return `${formatNumber(share, decimals)}%`;
}
