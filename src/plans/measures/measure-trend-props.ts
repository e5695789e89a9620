import { spanOf } from '../../evidence/index.ts';
import { decimalYear, decimalYearEnd } from '../../kernel/decimal-year.ts';
import { limitsOf } from '../../evidence/index.ts';
import { formatDay, type Language, type TrendChartProps } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import type { JudgedMeasure } from './judge-measure.ts';

/** A measure over time with its target path; null where there is nothing to draw. */
export function measureTrendProps(
  { measure, judgement }: JudgedMeasure,
  areaName: string,
  language: Language,
): Omit<TrendChartProps, 'id' | 'sentence'> | null {
  if (!judgement?.latest || measure.valueType === 'yes-no') return null;
  const { series, indicator } = judgement;
  const half = halfPeriod(judgement.latest.period);
  return {
    title: speak(language, 'measure.trend', { name: measure.name, area: areaName }),
    series: {
      name: { text: areaName, language: 'en' },
      points: series.figures.map((figure) => {
        const { starts, ends } = spanOf(figure.period);
        const limits = limitsOf(figure, indicator);
        return {
          label: figure.period.label,
          at: (starts + ends) / 2,
          nature: figure.nature,
          figure:
            figure.status === 'value' && figure.value !== null
              ? {
                  ...{ status: 'value' as const, value: figure.value },
                  ...{ lower: limits?.lower ?? null, upper: limits?.upper ?? null },
                }
              : { status: figure.status === 'value' ? ('missing' as const) : figure.status },
        };
      }),
    },
    breaks: series.breaks.map(({ starts, reason }) => ({ at: decimalYear(starts), reason })),
    // A target is about the period that ends on its day, and stands in its middle as figures do.
    target: measure.targets.map(({ dueOn, value }) => ({
      at: decimalYearEnd(dueOn) - half,
      label: formatDay(dueOn, language),
      value: Number(value),
    })),
    unit: measure.unit,
    decimals: measure.decimals,
    language,
  };
}

function halfPeriod(period: Parameters<typeof spanOf>[0]): number {
  const { starts, ends } = spanOf(period);
  return (ends - starts) / 2;
}
