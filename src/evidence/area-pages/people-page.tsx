import type { Area, RelatedArea } from '../../geography/index.ts';
import {
  AgePyramid,
  EmptyState,
  type Language,
  Notice,
  type PageContext,
  pathIn,
  type Source,
} from '../../web/index.ts';
import { AreaShell } from './area-shell.tsx';
import { finding } from './finding.tsx';
import { say } from './message.ts';
import { MostDeprived } from './most-deprived.tsx';
import { peopleSentence } from './people-sentence.ts';
import { OutsideSection } from './outside-section.tsx';
import type { AreaPeople } from './read-people.ts';
import type { SmallAreaSource } from './small-area-sources.ts';
import { words } from './words.tsx';

export interface PeoplePageProps {
  context: PageContext;
  area: Area;
  parents: readonly RelatedArea[];
  people: AreaPeople;
}

/** Who lives in one area: how many, how old, where deprivation is gathered, and who lives outside those places. */
export function PeoplePage(props: PeoplePageProps) {
  const { context, area, parents, people } = props;
  const { language } = context;
  const names = { area: area.name, country: people.country?.area.name ?? '' };
  return (
    <AreaShell
      context={context}
      area={area}
      parents={parents}
      tab="people"
      title={say(language, 'people.title', { area: area.name })}
      lead={finding(language, (spoken) => peopleSentence(people, names, spoken))}
    >
      <AgeSection {...props} />
      {people.summary.fitted && (
        <Notice>
          <p>{words(language, 'people.fitted', { area: area.name })}</p>
        </Notice>
      )}
      <MostDeprived {...props} />
      {people.summary.areas > 1 && <OutsideSection {...props} />}
    </AreaShell>
  );
}

function AgeSection({ context, area, people }: PeoplePageProps) {
  const { language } = context;
  const { ages, country, sources } = people;
  if (!ages || !sources.ages) {
    return (
      <EmptyState
        title={say(language, 'people.ages.heading')}
        text={words(language, 'people.ages.none', { area: area.name })}
      />
    );
  }
  const period = sources.ages.periodIs.label;
  const beside = country && country.area.id !== area.id && country.ages ? country : null;
  const sentence = beside
    ? say(language, 'people.ages.sentence.beside', { area: area.name, country: beside.area.name, period })
    : say(language, 'people.ages.sentence', { area: area.name, period });
  return (
    <section aria-labelledby="ages-title">
      <h2 id="ages-title">{words(language, 'people.ages.heading')}</h2>
      <AgePyramid
        id="ages"
        title={say(language, 'people.ages.chart', { area: area.name, period })}
        sentence={sentence}
        bands={ages.bands}
        {...(beside?.ages ? { comparator: { name: beside.area.name, bands: beside.ages.bands } } : {})}
        source={{
          ...sourceOfSmallAreas(sources.ages, language),
          ...(ages.own ? {} : { note: words(language, 'people.ages.summed', { area: area.name }) }),
        }}
        language={language}
      />
    </section>
  );
}

/** Who publishes the figures of small areas that a sum is made of, and when they are from. */
export function sourceOfSmallAreas(source: SmallAreaSource, language: Language): Source {
  const { dataset, periodIs } = source;
  return {
    text: say(language, 'people.source', {
      publisher: dataset.publisher,
      title: dataset.title,
      period: periodIs.label,
    }),
    href: pathIn(language, `/data/${dataset.key}`),
  };
}
