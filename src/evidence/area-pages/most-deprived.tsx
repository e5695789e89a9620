import { DownloadLinks, formatNumber, pathIn, SourceLine, Table, tableDownloads } from '../../web/index.ts';
import { speak } from './message.ts';
import type { PeoplePageProps } from './people-page-props.ts';
import { sourceOfSmallAreas } from './source-of-small-areas.ts';
import { shareOfAreas, shareOfPeople } from './people-outside.ts';
import { percent } from './people-sentence.ts';
import type { DeprivedArea } from './read-most-deprived.ts';
import { words } from './words.tsx';

/** Where deprivation is gathered: the share in the most deprived fifth beside the country, and the first ten by name. */
export function MostDeprived(props: PeoplePageProps) {
  const { context, area, people } = props;
  const { language } = context;
  const { sources, summary, mostDeprived } = people;
  return (
    <section aria-labelledby="deprived-title">
      <h2 id="deprived-title">{words(language, 'people.deprived.heading')}</h2>
      <p>{words(language, sources.fifth ? 'people.deprived.words' : 'people.deprived.unknown')}</p>
      {sources.fifth && summary.ranked > 1 && <Shares {...props} />}
      {mostDeprived.length > 0 && <Listed {...props} />}
      {mostDeprived.length > 0 && (
        <DownloadLinks
          what={speak(language, 'people.download', { area: area.name })}
          downloads={tableDownloads(pathIn(language, `/areas/${area.code}/people`), '?table=small-areas')}
          language={language}
        />
      )}
      {sources.rank && <SourceLine source={sourceOfSmallAreas(sources.rank, language)} language={language} />}
    </section>
  );
}

function Shares({ context, area, people }: PeoplePageProps) {
  const { language } = context;
  const { country, summary, sources } = people;
  const beside =
    country && country.area.id !== area.id ? [{ place: country.area, summary: country.summary }] : [];
  const rows = [{ place: area, summary }, ...beside];
  const unknown = words(language, 'people.unknown');
  return (
    <Table<(typeof rows)[number]>
      id="most-deprived-shares"
      caption={words(language, 'people.deprived.beside', { edition: sources.fifth?.periodIs.label ?? '' })}
      rows={rows}
      columns={[
        { key: 'place', heading: words(language, 'people.column.place'), cell: ({ place }) => place.name },
        {
          key: 'areas',
          heading: words(language, 'people.column.areas'),
          numeric: true,
          cell: (row) => formatNumber(row.summary.ranked, 0),
        },
        {
          key: 'most-deprived',
          heading: words(language, 'people.column.mostDeprived'),
          numeric: true,
          cell: (row) => formatNumber(row.summary.mostDeprived, 0),
        },
        {
          key: 'share-of-areas',
          heading: words(language, 'people.column.shareOfAreas'),
          numeric: true,
          cell: (row) => shareOr(shareOfAreas(row.summary), unknown),
        },
        {
          key: 'share-of-people',
          heading: words(language, 'people.column.shareOfPeople'),
          numeric: true,
          cell: (row) => shareOr(shareOfPeople(row.summary), unknown),
        },
      ]}
    />
  );
}

function Listed({ context, area, people }: PeoplePageProps) {
  const { language } = context;
  const { mostDeprived, summary, sources } = people;
  const edition = sources.rank?.periodIs.label ?? '';
  const caption =
    mostDeprived[0]?.code === area.code
      ? words(language, 'people.deprived.own', { area: area.name, edition })
      : mostDeprived.length < summary.ranked
        ? words(language, 'people.deprived.listed', { area: area.name, count: mostDeprived.length, edition })
        : words(language, 'people.deprived.listed.all', { area: area.name, edition });
  const unknown = words(language, 'people.unknown');
  return (
    <Table<DeprivedArea>
      id="most-deprived"
      dense
      caption={caption}
      rows={mostDeprived}
      columns={[
        {
          key: 'area',
          heading: words(language, 'people.column.area'),
          cell: ({ code, name }) => <a href={pathIn(language, `/areas/${code}`)}>{name}</a>,
        },
        {
          key: 'zone',
          heading: words(language, 'people.column.zone'),
          cell: ({ zone, zoneCode }) =>
            zoneCode && <a href={pathIn(language, `/areas/${zoneCode}`)}>{zone}</a>,
        },
        {
          key: 'rank',
          heading: words(language, 'people.column.rank'),
          numeric: true,
          cell: ({ rank }) => formatNumber(rank, 0),
        },
        {
          key: 'tenth',
          heading: words(language, 'people.column.tenth'),
          numeric: true,
          cell: ({ tenth }) => (tenth === null ? unknown : formatNumber(tenth, 0)),
        },
        {
          key: 'people',
          heading: words(language, 'people.column.people'),
          numeric: true,
          cell: (row) => (row.people === null ? unknown : formatNumber(row.people, 0)),
        },
        {
          key: 'income',
          heading: words(language, 'people.column.income'),
          numeric: true,
          cell: ({ income }) => shareOr(income, unknown),
        },
        {
          key: 'rurality',
          heading: words(language, 'people.column.rurality'),
          cell: ({ rurality }) => rurality ?? unknown,
        },
      ]}
    />
  );
}

function shareOr<Unknown>(share: number | null, unknown: Unknown) {
  return share === null ? unknown : percent(share);
}
