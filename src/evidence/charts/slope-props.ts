import { formatNumber, type Language, type SlopeChartProps, withUnit } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { type InequalityOverTime, latestInequality } from '../inequality.ts';
import { say, speak } from '../messages/message.ts';
import { shownFigure } from '../pages/shown-figure.ts';

/** The newest complete set of fifths with the line of the slope index; null where there is none. */
export function slopeProps(
  catalogue: Catalogue,
  language: Language,
  inequality: InequalityOverTime,
  area: string,
): Omit<SlopeChartProps, 'id' | 'sentence'> | null {
  const { indicator } = inequality;
  const point = latestInequality(inequality);
  if (!point) return null;
  const dataset = [...catalogue.datasets.values()].find(({ key }) => key === inequality.dataset);
  const { sii } = point.measure;
  const unit = indicator.unit === '%' ? say(language, 'unit.points') : indicator.unit;
  return {
    title: speak(language, 'areaPage.inequality.chart', {
      measure: indicator.name,
      area,
      period: point.period.label,
    }),
    groups: point.fifths.map((figure) => shownFigure(figure, indicator, inequality.dataset)),
    unit: indicator.unit,
    decimals: indicator.decimals,
    fitted: fittedEnds(point.fifths, sii),
    ...(sii === null
      ? {}
      : {
          slope: speak(language, 'areaPage.inequality.slope', {
            sii: withUnit(formatNumber(sii, indicator.decimals), unit),
          }),
        }),
    source: {
      text: dataset ? `${dataset.publisher}, ${dataset.title}` : inequality.dataset,
      href: `/data/${inequality.dataset}`,
    },
    language,
  };
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
