import type { AreaKind } from '../../geography/index.ts';
import { type PageContext, SlopeChart, withUnit, formatNumber } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { type InequalityOverTime, latestInequality } from '../inequality.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { AreaProfile } from '../read-area-profile.ts';
import { finding } from '../sentences/finding.tsx';
import { inequalitySentence } from '../sentences/inequality-sentence.ts';
import { shownFigure } from './shown-figure.ts';

/** Kinds of area large enough to be divided by deprivation; a gap is told of these only. */
const dividedKinds: readonly AreaKind[] = ['country', 'health-board', 'hscp', 'council'];

/** How far apart the most and the least deprived fifths of the area are, measure by measure. */
export function AreaInequality(props: { context: PageContext; profile: AreaProfile; catalogue: Catalogue }) {
  const { context, profile } = props;
  const { language } = context;
  const { area } = profile;
  const shown = ownFifths(profile.inequality, area.kind);
  if (shown.length === 0 && !dividedKinds.includes(area.kind)) return null;
  return (
    <section aria-labelledby="inequality-title">
      <h2 id="inequality-title">{words(language, 'areaPage.inequality', { area: area.name })}</h2>
      {shown.length === 0 && <p>{words(language, 'areaPage.inequality.none', { area: area.name })}</p>}
      <div class="chart-grid">
        {shown.map((inequality) => (
          <article class="chart-grid__item">
            <h3>{inequality.indicator.name}</h3>
            <InequalityChart {...props} inequality={inequality} areaName={area.name} />
          </article>
        ))}
      </div>
    </section>
  );
}

export interface InequalityChartProps {
  context: PageContext;
  catalogue: Catalogue;
  inequality: InequalityOverTime;
  areaName: string;
}

/** The newest complete set of fifths with the line of the slope index. */
export function InequalityChart({ context, catalogue, inequality, areaName }: InequalityChartProps) {
  const { language } = context;
  const { indicator } = inequality;
  const point = latestInequality(inequality);
  if (!point) return null;
  const dataset = [...catalogue.datasets.values()].find(({ key }) => key === inequality.dataset);
  const { sii } = point.measure;
  return (
    <SlopeChart
      id={`inequality-${indicator.key}-${inequality.within || 'area'}`}
      title={say(language, 'areaPage.inequality.chart', {
        measure: indicator.name,
        area: areaName,
        period: point.period.label,
      })}
      sentence={finding(language, (spoken) => inequalitySentence(inequality, areaName, spoken) ?? '')}
      groups={point.fifths.map((figure) => shownFigure(figure, indicator))}
      unit={indicator.unit}
      decimals={indicator.decimals}
      fitted={fittedEnds(point.fifths, sii)}
      {...(sii === null
        ? {}
        : {
            slope: say(language, 'areaPage.inequality.slope', {
              sii: withUnit(
                formatNumber(sii, indicator.decimals),
                indicator.unit === '%' ? 'points' : indicator.unit,
              ),
            }),
          })}
      source={{
        text: dataset ? `${dataset.publisher}, ${dataset.title}` : inequality.dataset,
        href: `/data/${inequality.dataset}`,
      }}
      language={language}
    />
  );
}

/** The line goes through the mean at the middle of the population and falls by the SII from end to end. */
function fittedEnds(
  fifths: readonly { value: number | null; denominator: number | null }[],
  sii: number | null,
) {
  if (sii === null) return null;
  const people = fifths.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
  const mean =
    fifths.reduce((sum, { value, denominator }) => sum + (value ?? 0) * (denominator ?? 0), 0) / people;
  return { most: mean + sii / 2, least: mean - sii / 2 };
}

/** Fifths cut within the area itself where the publisher gives them, otherwise those there are. */
function ownFifths(all: readonly InequalityOverTime[], kind: string): InequalityOverTime[] {
  // A country's own fifths carry its name in official files and its kind in the demonstration.
  const own = kind === 'country' ? ['country', 'scotland'] : [kind];
  return [...Map.groupBy(all, ({ indicator }) => indicator.key).values()].flatMap(
    (ways) => ways.find(({ within }) => own.includes(within)) ?? ways[0] ?? [],
  );
}
