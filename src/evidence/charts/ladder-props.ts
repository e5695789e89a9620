import { splitUnit } from '../../web/components/format-number.ts';
import { type LadderChartProps, type Language, pathIn } from '../../web/index.ts';
import { markOf } from '../mark-of.ts';
import { say } from '../messages/message.ts';
import { shownFigure } from '../pages/shown-figure.ts';
import type { IndicatorEverywhere } from '../read-indicator-everywhere.ts';

/** One measure in every partnership, by name. A long unit stands in the title. */
export function ladderProps(
  language: Language,
  { indicator, rows, country, place }: IndicatorEverywhere,
): Omit<LadderChartProps, 'id' | 'sentence'> {
  const { beside, rest } = splitUnit(indicator.unit);
  const comparator = rows.find(({ judgement }) => judgement?.comparator)?.judgement?.comparator;
  return {
    title: say(language, 'indicatorPage.ladder', {
      measure: [indicator.name, rest].filter(Boolean).join(' '),
    }),
    groups: [
      {
        heading: '',
        rows: rows.map(({ partnership, judgement }) => ({
          name: partnership.name,
          href: pathIn(language, `/areas/${partnership.code}`),
          figure: shownFigure(judgement?.latest ?? null, indicator, judgement?.series.dataset),
          verdict: markOf(judgement),
          highlighted: partnership.id === place?.id,
        })),
      },
    ],
    unit: beside,
    decimals: indicator.decimals,
    comparator: { name: country?.name ?? '', value: comparator?.value ?? null },
    language,
  };
}
