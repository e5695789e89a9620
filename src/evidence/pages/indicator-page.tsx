import {
  chartDownloads,
  DefinitionList,
  drawnOnce,
  LadderChart,
  type Language,
  MarkLegend,
  type PageContext,
  PageShell,
  pathIn,
  tableDownloads,
  TrendChart,
} from '../../web/index.ts';
import { splitUnit } from '../../web/components/format-number.ts';
import type { Catalogue } from '../catalogue.ts';
import type { LadderOrder } from '../charts/ladder-groups.ts';
import { ladderProps } from '../charts/ladder-props.ts';
import { trendProps } from '../charts/trend-props.ts';
import { InequalitySection } from '../indicator-inequality/inequality-section.tsx';
import type { MapShapes } from '../map-shapes.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { IndicatorEverywhere } from '../read-indicator-everywhere.ts';
import { finding } from '../sentences/finding.tsx';
import { measureSentence } from '../sentences/measure-sentence.ts';
import { pictureSentence } from '../sentences/picture-sentence.ts';
import { smallAreasOnlySentence } from '../sentences/small-areas-only-sentence.ts';
import { datasetSource } from './dataset-source.ts';
import { IndicatorContents } from './indicator-contents.tsx';
import { IndicatorMap } from './indicator-map.tsx';
import { SmallAreaTable } from './small-area-table.tsx';

export interface IndicatorPageProps {
  context: PageContext;
  found: IndicatorEverywhere;
  catalogue: Catalogue;
  /** How the ladder of all partnerships stands. */
  order: LadderOrder;
  /** Of the kind of area the map shows. */
  shapes: MapShapes;
}

/** One measure everywhere: over time, in all partnerships, in small areas, by deprivation, and what it means. */
export function IndicatorPage(props: IndicatorPageProps) {
  const { context, found } = props;
  const { language } = context;
  const { indicator, country, place, rows } = found;
  const compared = rows.some(({ judgement }) => judgement !== undefined);
  const comparator = country?.name ?? '';
  const kept = (section: string, draw: Parameters<typeof drawnOnce>[2]) =>
    drawnOnce(found, `${section} ${language} ${context.today}`, draw);
  return (
    <PageShell
      context={context}
      title={indicator.name}
      lead={
        <>
          <span class="page-heading__about">{indicator.definition}</span>
          <IndicatorLead {...props} />
        </>
      }
      breadcrumbs={[
        { text: speak(language, 'indicatorPage.breadcrumb'), href: pathIn(language, '/indicators') },
        { text: indicator.name },
      ]}
    >
      <IndicatorContents language={language} compared={compared} divided={place !== null} />
      {kept('trend', () => (
        <IndicatorTrend {...props} />
      ))}
      {compared && kept(`ladder ${props.order}`, () => <IndicatorLadder {...props} />)}
      {compared && <MarkLegend comparator={comparator} language={language} />}
      {kept('map', () => (
        <IndicatorMap {...props} />
      ))}
      <section aria-labelledby="small-title">
        <h2 id="small-title">{words(language, 'indicatorPage.small')}</h2>
        {found.small ? (
          <SmallAreaTable context={context} indicator={indicator} small={found.small} />
        ) : (
          <p>{words(language, 'indicatorPage.small.none')}</p>
        )}
      </section>
      {place &&
        kept('inequality', () => (
          <InequalitySection {...props} {...{ indicator, area: place }} inequality={found.inequality} />
        ))}
      <IndicatorDefinition {...props} />
    </PageShell>
  );
}

/** Where the measure stands in all partnerships; where none has it, what there is instead. */
function IndicatorLead({ context, found }: IndicatorPageProps) {
  const { language, today } = context;
  const { indicator, country, rows, small } = found;
  const judgements = rows.flatMap(({ judgement }) => judgement ?? []);
  if (judgements.length > 0)
    return (
      <>
        {finding(language, (spoken) =>
          pictureSentence(indicator, judgements, country?.name ?? '', today, spoken),
        )}
      </>
    );
  if (small)
    return <>{finding(language, (spoken) => smallAreasOnlySentence(indicator, small, today, spoken))}</>;
  return <>{words(language, 'indicatorPage.none', { phrase: indicator.phrase })}</>;
}

function IndicatorTrend({ context, found, catalogue }: IndicatorPageProps) {
  const { language } = context;
  const { indicator, trend, place, country } = found;
  if (!trend || !place) {
    const text = words(language, 'measure.none', {
      phrase: indicator.phrase,
      area: place?.name ?? country?.name ?? '',
    });
    return (
      <section aria-labelledby="trend-title">
        <h2 id="trend-title">{words(language, 'indicatorPage.trend', { area: place?.name ?? '' })}</h2>
        <p>
          {text} {words(language, 'indicatorPage.noTrend')}
        </p>
      </section>
    );
  }
  const path = pathIn(language, `/indicators/${indicator.key}`);
  return (
    <section aria-labelledby="trend-title">
      <h2 id="trend-title">{words(language, 'indicatorPage.trend', { area: place.name })}</h2>
      <TrendChart
        {...trendProps(catalogue, language, trend, place, country)}
        id="trend"
        sentence={finding(language, (spoken) =>
          measureSentence(
            trend,
            { area: place.name, comparator: country?.name ?? '', today: context.today },
            spoken,
          ),
        )}
        downloads={[
          ...tableDownloads(path, `?area=${place.code}`),
          ...chartDownloads(path, `?chart=trend&area=${place.code}`),
        ]}
      />
    </section>
  );
}

function IndicatorLadder({ context, found, catalogue, order }: IndicatorPageProps) {
  const { language } = context;
  const { indicator, country } = found;
  const { rest } = splitUnit(indicator.unit);
  const area = found.place && found.place.id !== country?.id ? found.place.code : null;
  const path = pathIn(language, `/indicators/${indicator.key}`);
  const used = found.rows.flatMap(({ judgement }) => judgement?.series.dataset ?? []);
  const source = datasetSource(catalogue, language, used);
  return (
    <section aria-labelledby="all-title">
      <h2 id="all-title">{words(language, 'indicatorPage.all')}</h2>
      <p>
        <a href={`${path}${query({ area, group: order === 'family' ? null : 'family' })}#all-title`}>
          {words(language, order === 'family' ? 'family.byName' : 'family.byFamily')}
        </a>
      </p>
      <LadderChart
        {...ladderProps(language, found, order)}
        {...(source ? { source } : {})}
        id="all"
        sentence={
          <>
            {words(
              language,
              order === 'family' ? 'family.ladder.sentence' : 'indicatorPage.ladder.sentence',
              {
                comparator: country?.name ?? '',
              },
            )}
            {rest !== '' && <> {words(language, 'figures.unit', { unit: rest })}</>}
          </>
        }
        downloads={[
          ...tableDownloads(path),
          ...chartDownloads(path, query({ chart: 'ladder', group: order === 'family' ? 'family' : null })),
        ]}
      />
    </section>
  );
}

/** The part of an address after the path; what is null is left out. */
function query(parts: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== null);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
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
      <p class="reading">{indicator.definition}</p>
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
          ...(titles.length === 0
            ? []
            : [
                {
                  term: words(language, 'column.dataset'),
                  description: <Datasets {...{ language, titles }} />,
                },
              ]),
        ]}
      />
    </section>
  );
}

function Datasets(props: { language: Language; titles: readonly { key: string; title: string }[] }) {
  return (
    <ul class="cell-list">
      {props.titles.map(({ key, title }) => (
        <li>
          <a href={pathIn(props.language, `/data/${key}`)}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
