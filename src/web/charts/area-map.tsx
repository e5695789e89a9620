import type { Geometry } from 'geojson';
import { Disclosure } from '../components/disclosure.tsx';
import { DownloadLinks } from '../components/download-links.tsx';
import type { Figure } from '../components/format-number.ts';
import { SourceLine } from '../components/source-line.tsx';
import { Table } from '../components/table.tsx';
import { Spoken, type Words } from '../messages/spoken.tsx';
import type { Language } from '../language.ts';
import { words } from '../messages/words.tsx';
import { AreaMapDrawing } from './area-map-drawing.tsx';
import type { ChartFrame } from './chart-figure.tsx';
import { mapFigure } from './map-figure.ts';
import { MapLegend } from './map-legend.tsx';

export interface MapArea {
  code: string;
  name: string;
  href?: string;
  figure: Figure;
  geometry: Geometry;
}

export interface AreaMapProps extends ChartFrame {
  areas: readonly MapArea[];
  unit: string;
  /** What the words of the unit are in, where that is not the page's. */
  unitLanguage?: Language;
  decimals: number;
  /** Degrees of longitude and latitude, or metres of the National Grid. */
  coordinates: 'degrees' | 'metres';
  /** Upper edges of the classes but the last; of about equal numbers of areas unless told. */
  edges?: readonly number[];
  /** Where the whole list is, when it is too long to stand beside the map. */
  list?: { href: string; text: Words };
}

/** With more areas than this, borders are drawn thinner, or they would hide the shades. */
const fineFrom = 400;

/** A map in classes, with a legend that says what is suppressed and what is missing, and its list. */
export function AreaMap(props: AreaMapProps) {
  const { id, title, sentence, areas, list, source, downloads = [], language = 'en' } = props;
  return (
    <figure class="chart chart--map" id={id}>
      <figcaption class="chart__sentence">{sentence}</figcaption>
      <div class={areas.length > fineFrom ? 'map map--fine' : 'map'}>
        <AreaMapDrawing {...props} />
        <MapLegend {...props} />
      </div>
      {list ? (
        <p>
          <a href={list.href}>
            <Spoken message={list.text} language={language} />
          </a>
        </p>
      ) : (
        <Disclosure summary={words(language, 'map.list')}>
          <Table<MapArea>
            id={`${id}-table`}
            caption={<Spoken message={title} language={language} />}
            dense
            rows={areas}
            columns={[
              {
                key: 'area',
                heading: words(language, 'chart.area'),
                cell: (area) => (area.href ? <a href={area.href}>{area.name}</a> : area.name),
              },
              {
                key: 'value',
                heading: words(language, 'chart.value'),
                numeric: true,
                cell: (area) => <Spoken message={mapFigure(area, props)} language={language} />,
              },
            ]}
          />
        </Disclosure>
      )}
      {source && <SourceLine source={source} language={language} />}
      <DownloadLinks downloads={downloads} what={title} language={language} />
    </figure>
  );
}
