import { areaKindName, areaKindWords, officialAreaKindWords } from '../../geography/index.ts';
import {
  DefinitionList,
  Disclosure,
  type PageContext,
  pathIn,
  spokenOn,
  type SpokenText,
} from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { AreaPageProps } from './area-page.tsx';

const knownAttributes = [
  'urban-rural-2',
  'urban-rural-3',
  'urban-rural-6',
  'urban-rural-8',
  'cpop-type',
] as const;

/** What the area is, what it lies in, and what lies in it. */
export function AreaPlaces({
  context,
  profile,
  inside,
}: Pick<AreaPageProps, 'context' | 'profile' | 'inside'>) {
  const { language } = context;
  const { area, parents, attributes } = profile;
  const link = (place: { code: string; name: string }, context: PageContext) => (
    <a href={pathIn(context.language, `/areas/${place.code}`)}>{place.name}</a>
  );
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title">{words(language, 'areaPage.about')}</h2>
      <DefinitionList
        items={[
          { term: words(language, 'areaPage.code'), description: area.code },
          {
            term: words(language, 'areaPage.kind'),
            description: spokenOn(language, officialAreaKindWords(area.kind, 1, language)),
          },
          ...parents.map((parent) => ({
            term: spokenOn(language, sentenceCase(areaKindWords(parent.kind, 1, language))),
            description: link(parent, context),
          })),
          ...attributes.map(({ attribute, label, value }) => ({
            term: attributeName(attribute, language),
            description: label ?? value,
          })),
        ]}
      />
      {inside.map(({ kind, areas }) => (
        <Disclosure
          summary={words(language, 'areaPage.inside.summary', {
            count: areas.length.toLocaleString('en-GB'),
            kind: areaKindName(kind, areas.length, language),
          })}
        >
          <ul class="place-list">
            {areas.map((place) => (
              <li>{link(place, context)}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

/** In words where we know the attribute; otherwise the publisher's own name for it. */
function attributeName(attribute: string, language: PageContext['language']) {
  const known = knownAttributes.find((name) => name === attribute);
  return known ? words(language, `attribute.${known}`) : attribute;
}

function sentenceCase({ text, language }: SpokenText): SpokenText {
  return { text: text.charAt(0).toUpperCase() + text.slice(1), language };
}
