import { areaKindName } from '../../geography/index.ts';
import {
  AreaMap,
  chartDownloads,
  type MapArea,
  type PageContext,
  pathIn,
  tableDownloads,
} from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { MapShapes } from '../map-shapes.ts';
import { mapHref } from '../maps/map-address.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { IndicatorEverywhere } from '../read-indicator-everywhere.ts';
import { datasetSource } from './dataset-source.ts';
import { shownFigure } from './shown-figure.ts';

export interface IndicatorMapProps {
  context: PageContext;
  catalogue: Catalogue;
  found: IndicatorEverywhere;
  /** Of the kind that `mapKind` names. */
  shapes: MapShapes;
}

/** Zones where the measure is given for them, otherwise councils. Thousands of small areas would be specks here. */
export function mapKind({ small }: IndicatorEverywhere): 'zone-2011' | 'zone-2022' | 'council' {
  return small?.kind === 'zone-2011' || small?.kind === 'zone-2022' ? small.kind : 'council';
}

/** The newest figures as shades. Where they cannot be drawn here, it says why and leads to where they are. */
export function IndicatorMap(props: IndicatorMapProps) {
  const { context, found, shapes } = props;
  const { areas, period } =
    mapKind(found) === 'council' ? councils(found, shapes, context) : zones(found, shapes);
  return (
    <section aria-labelledby="map-title">
      <h2 id="map-title">{words(context.language, 'indicatorPage.map')}</h2>
      {period === null || areas.length === 0 ? (
        <NoMapHere {...props} />
      ) : (
        <DrawnMap {...props} areas={areas} period={period} />
      )}
    </section>
  );
}

function NoMapHere({ context: { language }, found: { indicator, small, smallShapes } }: IndicatorMapProps) {
  if (!small || !smallShapes) return <p>{words(language, 'indicatorPage.map.none')}</p>;
  const said = {
    count: small.figures.length.toLocaleString('en-GB'),
    kind: areaKindName(small.kind, small.figures.length),
  };
  return (
    <>
      <p class="reading">{words(language, 'indicatorPage.map.fine', said)}</p>
      <p>
        <a href={mapHref(indicator.key, { kind: small.kind }, language)}>
          {words(language, 'indicatorPage.map.fine.link', said)}
        </a>
      </p>
    </>
  );
}

function DrawnMap(props: IndicatorMapProps & { areas: MapArea[]; period: string }) {
  const { context, catalogue, found, areas, period } = props;
  const { language } = context;
  const { indicator, small } = found;
  const kind = mapKind(found);
  const kindName = areaKindName(kind, areas.length, language);
  const source = datasetSource(catalogue, language, mapDatasets(found, kind));
  return (
    <>
      <AreaMap
        id="map"
        title={speak(language, 'indicatorPage.map.title', {
          measure: indicator.name,
          kind: kindName,
          period,
        })}
        sentence={words(language, 'indicatorPage.map.sentence', { kind: kindName })}
        areas={areas}
        unit={indicator.unit}
        decimals={indicator.decimals}
        coordinates="degrees"
        {...(source ? { source } : {})}
        {...(kind === 'council' || !small
          ? {}
          : {
              list: {
                href: pathIn(language, `/indicators/${indicator.key}.csv?areas=small`),
                text: speak(language, 'indicatorPage.map.list', {
                  count: small.figures.length.toLocaleString('en-GB'),
                  kind: kindName,
                }),
              },
            })}
        downloads={[
          ...tableDownloads(pathIn(language, `/indicators/${indicator.key}/map`), `?kind=${kind}`),
          ...chartDownloads(pathIn(language, `/indicators/${indicator.key}/map`), `?kind=${kind}`),
        ]}
        language={language}
      />
      <p>
        <a href={mapHref(indicator.key, { kind }, language)}>{words(language, 'indicatorPage.map.closer')}</a>
      </p>
    </>
  );
}

function mapDatasets({ small, rows }: IndicatorEverywhere, kind: ReturnType<typeof mapKind>): string[] {
  if (kind !== 'council') return small ? [small.dataset] : [];
  return rows.flatMap(({ judgement }) => judgement?.series.dataset ?? []);
}

interface Mapped {
  areas: MapArea[];
  /** Null where no area has a figure. */
  period: string | null;
}

function zones({ small }: IndicatorEverywhere, shapes: MapShapes): Mapped {
  const figures = new Map((small?.figures ?? []).map((figure) => [figure.code, figure]));
  const areas = [...shapes].flatMap(([code, geometry]): MapArea[] => {
    const found = figures.get(code);
    return [{ code, name: found?.name ?? code, geometry, figure: smallFigure(found) }];
  });
  return { areas, period: small?.period.label ?? null };
}

function smallFigure(found: { value: number | null; status: string } | undefined): MapArea['figure'] {
  if (found?.status === 's') return { status: 'suppressed' };
  if (found?.status === 'n') return { status: 'not-applicable' };
  return found?.value == null ? { status: 'missing' } : { status: 'value', value: found.value };
}

function councils(
  { rows, indicator }: IndicatorEverywhere,
  shapes: MapShapes,
  { language }: PageContext,
): Mapped {
  const areas = rows.flatMap(({ partnership, judgement }): MapArea[] => {
    const geometry = shapes.get(partnership.code);
    const figure = shownFigure(judgement?.latest ?? null, indicator);
    const href = pathIn(language, `/areas/${partnership.code}`);
    return geometry ? [{ code: partnership.code, name: partnership.name, href, geometry, figure }] : [];
  });
  const periods = new Set(rows.flatMap(({ judgement }) => judgement?.latest?.period.label ?? []));
  return { areas, period: periods.size === 0 ? null : [...periods].join(', ') };
}
