import type { AgePyramidProps, Language, SpokenText } from '../../web/index.ts';
import { speak } from './message.ts';
import type { PeoplePageProps } from './people-page-props.ts';

/** The ages of an area beside the country's; null where nobody publishes them. */
export function pyramidProps(
  language: Language,
  { area, people }: Pick<PeoplePageProps, 'area' | 'people'>,
): (Omit<AgePyramidProps, 'id' | 'sentence'> & { sentence: SpokenText }) | null {
  const { ages, country, sources } = people;
  if (!ages || !sources.ages) return null;
  const period = sources.ages.periodIs.label;
  const beside = country && country.area.id !== area.id && country.ages ? country : null;
  return {
    title: speak(language, 'people.ages.chart', { area: area.name, period }),
    sentence: beside
      ? speak(language, 'people.ages.sentence.beside', { area: area.name, country: beside.area.name, period })
      : speak(language, 'people.ages.sentence', { area: area.name, period }),
    bands: ages.bands,
    ...(beside?.ages ? { comparator: { name: beside.area.name, bands: beside.ages.bands } } : {}),
    language,
  };
}
