import { areaKindName } from '../../geography/index.ts';
import type { Language, SpokenText } from '../../web/index.ts';
import type { IndicatorMap } from './indicator-map.ts';
import { speak } from './messages/message.ts';

/** `Child poverty by council area, 2021/22`: measure, kind of area, time and, where it keeps to one, council. */
export function mapTitle(
  { indicator, kind, period, within, areas }: IndicatorMap,
  language: Language,
): SpokenText {
  const named = {
    measure: indicator.name,
    kind: areaKindName(kind, areas.length, language),
    period: period.label,
  };
  return within
    ? speak(language, 'map.title.within', { ...named, council: within.name })
    : speak(language, 'map.title', named);
}
