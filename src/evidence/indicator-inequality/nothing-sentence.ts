import type { Language } from '../../web/index.ts';
import type { Indicator } from '../indicator.ts';
import type { IndicatorInequality } from './indicator-inequality.ts';
import { say } from './messages/message.ts';

/** Why the gap, or its change, cannot be shown for a place; null where both can. */
export function nothingSentence(
  { phrase }: Pick<Indicator, 'phrase'>,
  { own, partnerships }: IndicatorInequality,
  area: string,
  language: Language = 'en',
): string | null {
  if (!own && partnerships.length === 0) return say(language, 'none.anywhere', { phrase });
  if (!own) return say(language, 'none.here', { phrase, area });
  const { points } = own.inequality;
  if (points.length === 0) return say(language, 'none.incomplete', { phrase, area });
  if (!own.latest) return say(language, 'none.measured', { phrase, area });
  const [only] = points;
  if (only && points.length === 1)
    return say(language, 'onePeriod', { phrase, area, period: only.period.label });
  return null;
}
