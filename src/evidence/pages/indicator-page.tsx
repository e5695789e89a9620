import {
  DefinitionList,
  EmptyState,
  LadderChart,
  MarkLegend,
  type PageContext,
  PageShell,
  pathIn,
  TrendChart,
} from '../../web/index.ts';
import { splitUnit } from '../../web/components/format-number.ts';
import type { Catalogue } from '../catalogue.ts';
import type { MapShapes } from '../map-shapes.ts';
import { markOf } from '../mark-of.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { IndicatorEverywhere } from '../read-indicator-everywhere.ts';
import { finding } from '../sentences/finding.tsx';
import { measureSentence } from '../sentences/measure-sentence.ts';
import { pictureSentence } from '../sentences/picture-sentence.ts';
import { InequalityChart } from './area-inequality.tsx';
import { IndicatorMap } from './indicator-map.tsx';
import { shownFigure } from './shown-figure.ts';
import { SmallAreaTable } from './small-area-table.tsx';
import { sourceOf } from './source-of.ts';
import { trendBreaks, trendPoints } from './trend-series.ts';

export interface IndicatorPageProps {
  context: PageContext;
  found: IndicatorEverywhere;
  catalogue: Catalogue;
  /** Of the kind of area the map shows. */
  shapes: MapShapes;
}

/** One measure everywhere: over time, in all partnerships, in small areas, and what it means. */
export function IndicatorPage(props: IndicatorPageProps) {
  const { context, found } = props;
  const { language } = context;
  const { indicator, country, rows } = found;
  const judgements = rows.flatMap(({ judgement }) => judgement ?? []);
  const comparator = country?.name ?? '';
  const lead =
    judgements.length > 0
      ? finding(language, (spoken) => pictureSentence(indicator, judgements, comparator, spoken))
      : words(language, 'indicatorPage.none', { phrase: indicator.phrase });
  return (
    <PageShell
      context={context}
      title={indicator.name}
      lead={lead}
      breadcrumbs={[
        { text: say(language, 'indicatorPage.breadcrumb'), href: pathIn(language, '/indicators') },
        { text: indicator.name },
      ]}
    >
      <IndicatorTrend {...props} />
      {judgements.length > 0 && <IndicatorLadder {...props} />}
      {judgements.length > 0 && <MarkLegend comparator={comparator} language={language} />}
      <IndicatorMap {...props} />
      {found.inequality && found.place && (
        <section aria-labelledby="inequality-title">
          <h2 id="inequality-title">{words(language, 'indicatorPage.inequality')}</h2>
          <InequalityChart {...props} inequality={found.inequality} areaName={found.place.name} />
        </section>
      )}
      <section aria-labelledby="small-title">
        <h2 id="small-title">{words(language, 'indicatorPage.small')}</h2>
        {found.small ? (
          <SmallAreaTable context={context} indicator={indicator} small={found.small} />
        ) : (
          <p>{words(language, 'indicatorPage.small.none')}</p>
        )}
      </section>
      <IndicatorDefinition {...props} />
    </PageShell>
  );
}

function IndicatorTrend({ context, found, catalogue }: IndicatorPageProps) {
  const { language } = context;
  const { indicator, trend, place, country } = found;
  if (!trend || !place) {
    const text = words(language, 'measure.none', {
      phrase: indicator.phrase,
      area: place?.name ?? country?.name ?? '',
    });
    return <EmptyState title={words(language, 'areaPage.trends')} text={text} />;
  }
  const beside = country && country.id !== place.id ? trend.comparatorSeries : null;
  return (
    <section aria-labelledby="trend-title">
      <h2 id="trend-title">{words(language, 'indicatorPage.trend', { area: place.name })}</h2>
      <TrendChart
        id="trend"
        title={say(language, 'areaPage.trend', { measure: indicator.name, area: place.name })}
        sentence={finding(language, (spoken) =>
          measureSentence(trend, { area: place.name, comparator: country?.name ?? '' }, spoken),
        )}
        series={{ name: place.name, points: trendPoints(trend.series) }}
        {...(beside && country ? { comparator: { name: country.name, points: trendPoints(beside) } } : {})}
        breaks={trendBreaks(trend.series)}
        unit={indicator.unit}
        decimals={indicator.decimals}
        source={sourceOf(catalogue, trend.series, language)}
        downloads={[
          { format: 'CSV', href: pathIn(language, `/indicators/${indicator.key}.csv?area=${place.code}`) },
          { format: 'JSON', href: pathIn(language, `/indicators/${indicator.key}.json?area=${place.code}`) },
        ]}
        language={language}
      />
    </section>
  );
}

function IndicatorLadder({ context, found }: IndicatorPageProps) {
  const { language } = context;
  const { indicator, rows, country } = found;
  const { beside, rest } = splitUnit(indicator.unit);
  const comparator = rows.find(({ judgement }) => judgement?.comparator)?.judgement?.comparator;
  return (
    <section aria-labelledby="all-title">
      <h2 id="all-title">{words(language, 'indicatorPage.all')}</h2>
      <LadderChart
        id="all"
        title={say(language, 'indicatorPage.ladder', {
          measure: [indicator.name, rest].filter(Boolean).join(' '),
        })}
        sentence={
          <>
            {words(language, 'indicatorPage.ladder.sentence', { comparator: country?.name ?? '' })}
            {rest !== '' && <> {words(language, 'figures.unit', { unit: rest })}</>}
          </>
        }
        groups={[
          {
            heading: '',
            rows: rows.map(({ partnership, judgement }) => ({
              name: partnership.name,
              href: pathIn(language, `/areas/${partnership.code}`),
              figure: shownFigure(judgement?.latest ?? null, indicator),
              verdict: markOf(judgement),
              highlighted: partnership.id === found.place?.id,
            })),
          },
        ]}
        unit={beside}
        decimals={indicator.decimals}
        comparator={{ name: country?.name ?? '', value: comparator?.value ?? null }}
        downloads={[{ format: 'CSV', href: pathIn(language, `/indicators/${indicator.key}.csv`) }]}
        language={language}
      />
    </section>
  );
}

function IndicatorDefinition({ context, found, catalogue }: IndicatorPageProps) {
  const { language } = context;
  const { indicator, datasets } = found;
  const titles = [...catalogue.datasets.values()].filter(({ key }) => datasets.includes(key));
  const optional = (key: 'numerator' | 'denominator' | 'caveats', text: string | null) =>
    text === null ? [] : [{ term: words(language, `indicatorPage.${key}`), description: text }];
  return (
    <section aria-labelledby="definition-title">
      <h2 id="definition-title">{words(language, 'indicatorPage.definition')}</h2>
      <p>{indicator.definition}</p>
      <DefinitionList
        items={[
          { term: words(language, 'column.unit'), description: indicator.unit },
          {
            term: words(language, 'indicatorPage.polarity'),
            description: words(language, `polarity.${indicator.polarity}`),
          },
          ...optional('numerator', indicator.numeratorDefinition),
          ...optional('denominator', indicator.denominatorDefinition),
          { term: words(language, 'indicatorPage.source'), description: indicator.source },
          ...optional('caveats', indicator.caveats),
          ...titles.map(({ key, title }) => ({
            term: words(language, 'column.dataset'),
            description: <a href={pathIn(language, `/data/${key}`)}>{title}</a>,
          })),
        ]}
      />
    </section>
  );
}
