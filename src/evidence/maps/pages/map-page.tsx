import { areaKindWords } from '../../../geography/index.ts';
import {
  DownloadLinks,
  FilterForm,
  type PageContext,
  PageShell,
  pathIn,
  SourceLine,
  spokenOn,
  type SpokenText,
} from '../../../web/index.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { IndicatorMap } from '../indicator-map.ts';
import { type MapAddress, mapHref, shapesHref } from '../map-address.ts';
import { spokenMapSentence } from '../map-sentence.ts';
import { mapTitle } from '../map-title.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { WeightedTopology } from '../screen-topology.ts';
import { MapDrawing } from './map-drawing.tsx';
import { MapList } from './map-list.tsx';
import { MapSearch } from './map-search.tsx';

export interface MapPageProps {
  context: PageContext;
  map: IndicatorMap;
  address: MapAddress;
  topology: WeightedTopology;
  catalogue: Catalogue;
  councils: readonly { code: string; name: string }[];
  /** Addresses of the element's module and its style sheets. */
  element: { script: string; stylesheets: readonly string[] };
}

/** One measure on a map and in a list that says the same. The element makes the map move where a browser can. */
export function MapPage(props: MapPageProps) {
  const { context, map, address, topology, element } = props;
  const { language } = context;
  const { indicator, kind, period, within } = map;
  const told = spokenMapSentence(map, language);
  const sentence = told.language === language ? told.text : '';
  const title = mapTitle(map, language);
  const file = (ending: string) => mapHref(indicator.key, { ...address, kind }, language, `.${ending}`);
  const place = { measure: indicator.name, council: within?.name ?? '' };
  const heading = within ? 'map.page.within' : 'map.page';
  return (
    <PageShell
      context={context}
      title={speak(language, heading, place)}
      heading={words(language, heading, place)}
      lead={spokenOn(language, told)}
      head={
        <>
          {element.stylesheets.map((href) => (
            <link rel="stylesheet" href={href} />
          ))}
          <script type="module" src={element.script} />
        </>
      }
      breadcrumbs={[
        { text: speak(language, 'map.breadcrumb.measures'), href: pathIn(language, '/indicators') },
        { text: indicator.name, href: pathIn(language, `/indicators/${indicator.key}`) },
        { text: speak(language, 'map.breadcrumb') },
      ]}
    >
      <MapFilters {...props} />
      <commonty-map
        data-figures={mapHref(indicator.key, { ...address, kind, period: period.label }, language, '.json')}
        data-shapes={shapesHref(kind, within?.code ?? null)}
      >
        <MapSearch context={context} map={map} address={address} />
        <figure class="chart chart--map" aria-label={title.text}>
          <MapDrawing map={map} topology={topology} title={title} sentence={sentence} language={language} />
          <figcaption>
            {words(language, `map.classes.${map.method}`)}{' '}
            <a href={pathIn(language, '/methods/map-classes')}>{words(language, 'map.classes.link')}</a>
          </figcaption>
        </figure>
        <MapSource {...props} />
        <MapList context={context} map={map} address={address} />
      </commonty-map>
      <DownloadLinks
        what={title}
        language={language}
        downloads={[
          ...['csv', 'xlsx', 'json', 'svg', 'png'].map((ending) => ({
            format: ending.toUpperCase(),
            href: file(ending),
          })),
          { format: 'TopoJSON', href: shapesHref(kind, within?.code ?? null) },
        ]}
      />
    </PageShell>
  );
}

function MapSource({ context, map, catalogue }: MapPageProps) {
  const { language } = context;
  const dataset = [...catalogue.datasets.values()].find(({ key }) => key === map.dataset);
  if (!dataset) return null;
  const anchor = map.release === null ? '' : `#release-${map.release}`;
  const href = `${pathIn(language, `/data/${dataset.key}`)}${anchor}`;
  return <SourceLine source={{ text: `${dataset.publisher}, ${dataset.title}`, href }} language={language} />;
}

function MapFilters({ context, map, councils }: MapPageProps) {
  const { language } = context;
  const { indicator, kind, kinds, period, periods, within, method } = map;
  const action = pathIn(language, `/indicators/${indicator.key}/map`);
  const country = { value: '', text: speak(language, 'map.choose.country') };
  return (
    <FilterForm
      id="map-choice"
      action={action}
      filters={[
        {
          name: 'kind',
          label: speak(language, 'map.choose.kind'),
          value: kind,
          choices: kinds.map((value) => ({ value, text: capitalised(areaKindWords(value, 2, language)) })),
        },
        {
          name: 'period',
          label: speak(language, 'map.choose.period'),
          value: period.label,
          choices: periods.map(({ label }) => ({ value: label, text: label })),
        },
        {
          name: 'within',
          label: speak(language, 'map.choose.within'),
          value: within?.code ?? '',
          choices: [country, ...councils.map(({ code, name }) => ({ value: code, text: name }))],
        },
        {
          name: 'classes',
          label: speak(language, 'map.choose.classes'),
          value: method,
          choices: [
            { value: 'quantiles', text: speak(language, 'map.choose.quantiles') },
            { value: 'equal', text: speak(language, 'map.choose.equal') },
          ],
        },
      ]}
      clearHref={action}
      language={language}
    />
  );
}

function capitalised({ text, language }: SpokenText): SpokenText {
  return { text: text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1), language };
}
