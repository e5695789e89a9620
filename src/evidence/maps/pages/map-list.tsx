import { findPlaces, foldPlace } from '../../../kernel/find-places.ts';
import {
  formatFigure,
  formatInterval,
  type PageContext,
  Pagination,
  pathIn,
  Table,
} from '../../../web/index.ts';
import type { IndicatorMap, MappedArea } from '../indicator-map.ts';
import { type MapAddress, mapHref } from '../map-address.ts';
import { words } from '../messages/words.tsx';

/** Rows of one page: few enough to pass by keyboard. */
const rowsOfPage = 100;

export interface MapListProps {
  context: PageContext;
  map: IndicatorMap;
  address: MapAddress;
}

/** Every area of the map with the same figure, page by page, and a search of all pages. */
export function MapList(props: MapListProps) {
  const { context, map, address } = props;
  const { language } = context;
  const { indicator } = map;
  const found = listed(map, address.typed);
  const pages = Math.max(1, Math.ceil(found.length / rowsOfPage));
  const page = Math.min(address.page, pages);
  const first = (page - 1) * rowsOfPage;
  const rows = found.slice(first, first + rowsOfPage);
  const withInterval = map.areas.some(({ figure }) => formatInterval(figure, indicator, language) !== null);
  const caption = {
    measure: indicator.name,
    period: map.period.label,
    from: rows.length === 0 ? 0 : first + 1,
    to: first + rows.length,
    count: found.length.toLocaleString('en-GB'),
  };
  return (
    <section aria-labelledby="list-title">
      <h2 id="list-title">{words(language, 'map.list')}</h2>
      {address.typed !== '' && <Found {...props} found={found.length} />}
      {rows.length > 0 && (
        <Table<MappedArea>
          id="list"
          dense
          caption={words(language, 'map.list.caption', caption)}
          rows={rows}
          columns={[
            {
              key: 'area',
              heading: words(language, 'map.column.area'),
              cell: ({ code, name }) => (
                <a href={pathIn(language, `/areas/${code}`)} data-area={code}>
                  {name}
                </a>
              ),
            },
            ...(map.areas.some(({ council }) => council !== null)
              ? [
                  {
                    key: 'council',
                    heading: words(language, 'map.column.council'),
                    cell: ({ council }: MappedArea) => council ?? '',
                  },
                ]
              : []),
            {
              key: 'value',
              heading: indicator.unit,
              numeric: true,
              cell: ({ figure }) => formatFigure(figure, indicator, language),
            },
            ...(withInterval
              ? [
                  {
                    key: 'interval',
                    heading: words(language, 'map.column.interval'),
                    numeric: true,
                    cell: ({ figure }: MappedArea) => formatInterval(figure, indicator, language) ?? '',
                  },
                ]
              : []),
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(n) => `${mapHref(indicator.key, { ...address, page: n }, language)}#list-title`}
        language={language}
      />
    </section>
  );
}

function listed(map: IndicatorMap, typed: string): readonly MappedArea[] {
  if (typed === '') return map.areas;
  const places = map.areas.map(({ name, code, council }) => foldPlace({ name, code, within: council }));
  return findPlaces(places, typed).flatMap((index) => map.areas[index] ?? []);
}

function Found({ context, map, address, found }: MapListProps & { found: number }) {
  const { language } = context;
  const { typed } = address;
  const count = found.toLocaleString('en-GB');
  return (
    <p>
      {found === 0
        ? words(language, 'map.find.none', { typed })
        : words(language, 'map.find.found', { typed, count })}{' '}
      <a href={mapHref(map.indicator.key, { ...address, typed: '', page: 1 }, language)}>
        {words(language, 'map.find.all')}
      </a>
    </p>
  );
}
