import { formatDay, type Language, type SpokenText } from '../../web/index.ts';
import { type InformationRequest, isLate } from './information-request.ts';
import { say, speak } from './messages/message.ts';
import { type Days, daysBetween, responseTime, type Spread } from './response-times.ts';

type Unit = 'days' | 'working';

/** `1 day`, `3.5 working days`. */
export function daysText(language: Language, count: number, unit: Unit = 'days'): string {
  return count === 1 ? say(language, `${unit}.one`) : say(language, `${unit}.many`, { count });
}

/** `10 days (8 working days)`. */
export function bothText(language: Language, { calendar, working }: Days): string {
  return say(language, 'times.both', {
    days: daysText(language, calendar),
    working: daysText(language, working, 'working'),
  });
}

/** `2 to 21 days`. */
export function rangeText(language: Language, { least, most }: Spread): string {
  if (least === most) return daysText(language, least);
  return say(language, 'times.range.text', { least, most: daysText(language, most) });
}

/** How a request stands on a day. */
export function stateWords(language: Language, request: InformationRequest, day: string): SpokenText {
  const took = responseTime(request);
  if (request.answer !== null && took !== null)
    return speak(language, `state.${request.answer}`, {
      days: daysText(language, took.calendar),
      working: daysText(language, took.working, 'working'),
    });
  const days = daysText(language, daysBetween(request.askedOn, day).calendar);
  return isLate(request, day)
    ? speak(language, 'state.late', { days, day: formatDay(request.wantedBy ?? day, 'en') })
    : speak(language, 'state.open', { days });
}
