import { decimalYear } from '../../kernel/decimal-year.ts';
import { type Language, pathIn, type TrendChartProps } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { spanOf } from '../judge.ts';
import type { JudgedGap } from './judged-gap.ts';
import { speak } from './message.ts';

/** The slope index over time with its interval, signed, beside the line of no gap. */
export function gapProps(
  catalogue: Catalogue,
  language: Language,
  gap: JudgedGap,
  areaName: string,
): Omit<TrendChartProps, 'id' | 'sentence'> {
  const { indicator, points, breaks, dataset } = gap.inequality;
  const described = [...catalogue.datasets.values()].find(({ key }) => key === dataset);
  const drawn = points.flatMap(({ period, measure, nature }) => {
    if (measure.sii === null) return [];
    const { starts, ends } = spanOf(period);
    const { sii: value, siiLower: lower, siiUpper: upper } = measure;
    return [
      {
        label: period.label,
        at: (starts + ends) / 2,
        figure: { status: 'value' as const, value, lower, upper },
        nature,
      },
    ];
  });
  return {
    title: speak(language, 'gap.title', { measure: indicator.name, area: areaName }),
    series: { name: speak(language, 'column.sii'), points: drawn },
    comparator: {
      name: speak(language, 'gap.zero'),
      points: drawn.map(({ label, at }) => ({ label, at, figure: { status: 'value' as const, value: 0 } })),
    },
    breaks: breaks.map(({ starts, reason }) => ({ at: decimalYear(starts), reason })),
    unit: indicator.unit === '%' ? speak(language, 'unit.points') : indicator.unit,
    decimals: indicator.decimals,
    source: {
      text: described ? `${described.publisher}, ${described.title}` : dataset,
      href: pathIn(language, `/data/${dataset}`),
    },
    language,
  };
}
