import { splitUnit } from '../../web/components/format-number.ts';
import type { LadderChartProps, Language } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import type { IndicatorEverywhere } from '../read-indicator-everywhere.ts';
import { type LadderOrder, ladderGroups } from './ladder-groups.ts';

/** One measure in every partnership, by name or by family group. A long unit stands in the title. */
export function ladderProps(
  language: Language,
  found: IndicatorEverywhere,
  order: LadderOrder,
): Omit<LadderChartProps, 'id' | 'sentence'> {
  const { indicator, rows, country } = found;
  const { beside, rest } = splitUnit(indicator.unit);
  const comparator = rows.find(({ judgement }) => judgement?.comparator)?.judgement?.comparator;
  return {
    title: speak(language, 'indicatorPage.ladder', {
      measure: [indicator.name, rest].filter(Boolean).join(' '),
    }),
    groups: ladderGroups(language, found, order),
    unit: beside,
    decimals: indicator.decimals,
    comparator: { name: country?.name ?? '', value: comparator?.value ?? null },
    language,
  };
}
