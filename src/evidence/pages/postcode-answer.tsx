import { Temporal } from 'temporal-polyfill';
import {
  type Area,
  type AreaKind,
  areaKindWords,
  type PostcodeFound,
  postcodeKey,
  writtenPostcode,
} from '../../geography/index.ts';
import { EmptyState, type Language, pathIn, Table, spokenOn } from '../../web/index.ts';
import { words } from '../messages/words.tsx';

/** What a search for a full postcode found; `part`: only the beginning of one was typed. */
export type PostcodeSearch = PostcodeFound | { found: 'part' };

/** Where a postcode lies, or why that cannot be said. */
export function PostcodeAnswer(props: { text: string; search: PostcodeSearch; language: Language }) {
  const { text, search, language } = props;
  const postcode = postcodeKey(text);
  if (search.found === 'part') {
    return (
      <EmptyState
        title={words(language, 'postcode.part', { text })}
        text={words(language, 'postcode.part.text')}
      />
    );
  }
  const written = writtenPostcode(postcode);
  if (search.found !== 'places') {
    return (
      <EmptyState
        title={words(language, `postcode.${search.found}`, { postcode: written })}
        text={words(language, `postcode.${search.found}.text`)}
      />
    );
  }
  const { deletedOn, places } = search;
  const split = new Set(places.map(({ area }) => area.kind)).size < places.length;
  return (
    <section aria-labelledby="postcode-title">
      <h2 id="postcode-title">{words(language, 'postcode.found', { postcode: written })}</h2>
      {deletedOn && <p>{words(language, 'postcode.deleted', { month: monthOf(deletedOn, language) })}</p>}
      {split && <p>{words(language, 'postcode.split')}</p>}
      <Table
        id="postcode"
        caption={words(language, 'postcode.caption', { postcode: written })}
        captionHidden
        rows={placesByKind(search)}
        columns={[
          {
            key: 'kind',
            heading: words(language, 'column.kind'),
            rowHeading: true,
            cell: ({ kind }) => spokenOn(language, areaKindWords(kind, 1, language)),
          },
          {
            key: 'place',
            heading: words(language, 'column.place'),
            cell: ({ areas }) =>
              areas.map(({ code, name }, at) => (
                <>
                  {at > 0 && <br />}
                  <a href={pathIn(language, `/areas/${code}`)}>{name}</a>
                </>
              )),
          },
        ]}
      />
      <p>{words(language, 'postcode.note')}</p>
    </section>
  );
}

/** From the partnership down, as people think of a place; the newer census first. */
const shownKinds: readonly AreaKind[] = [
  'council',
  'ward',
  'zone-2022',
  'data-zone-2022',
  'zone-2011',
  'data-zone-2011',
  'health-board',
];

/** Areas the postcode lies in, by kind, each once. Its own ward, where the directory names it, in place of its zone's. */
export function placesByKind({ places, wards }: Extract<PostcodeFound, { found: 'places' }>) {
  const inherited = places.flatMap(({ area, parents }) => [
    area,
    ...parents.filter(({ kind, basis }) => basis !== 'overlap' && !(kind === 'ward' && wards.length > 0)),
  ]);
  const all = new Map([...inherited, ...wards].map((area): [number, Area] => [area.id, area]));
  return shownKinds.flatMap((kind) => {
    const areas = [...all.values()].filter((area) => area.kind === kind);
    return areas.length === 0 ? [] : [{ kind, areas }];
  });
}

function monthOf(day: string, language: Language): string {
  return Temporal.PlainDate.from(day).toLocaleString(language === 'gd' ? 'gd' : 'en-GB', {
    month: 'long',
    year: 'numeric',
  });
}
