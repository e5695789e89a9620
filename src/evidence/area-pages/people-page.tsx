import {
  AgePyramid,
  chartDownloads,
  EmptyState,
  Notice,
  pathIn,
  spokenOn,
  tableDownloads,
} from '../../web/index.ts';
import { AreaShell } from './area-shell.tsx';
import { finding } from './finding.tsx';
import { speak } from './message.ts';
import { MostDeprived } from './most-deprived.tsx';
import type { PeoplePageProps } from './people-page-props.ts';
import { pyramidProps } from './pyramid-props.ts';
import { peopleSentence } from './people-sentence.ts';
import { OutsideSection } from './outside-section.tsx';
import { sourceOfSmallAreas } from './source-of-small-areas.ts';
import { words } from './words.tsx';

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
      title={speak(language, 'people.title', { area: area.name })}
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
  const { ages, sources } = people;
  const props = pyramidProps(language, { area, people });
  if (!props || !ages || !sources.ages) {
    return (
      <EmptyState
        title={words(language, 'people.ages.heading')}
        text={words(language, 'people.ages.none', { area: area.name })}
      />
    );
  }
  const path = pathIn(language, `/areas/${area.code}/people`);
  return (
    <section aria-labelledby="ages-title">
      <h2 id="ages-title">{words(language, 'people.ages.heading')}</h2>
      <AgePyramid
        {...props}
        sentence={spokenOn(language, props.sentence)}
        id="ages"
        source={{
          ...sourceOfSmallAreas(sources.ages, language),
          ...(ages.own ? {} : { note: words(language, 'people.ages.summed', { area: area.name }) }),
        }}
        downloads={[...tableDownloads(path), ...chartDownloads(path)]}
      />
    </section>
  );
}
