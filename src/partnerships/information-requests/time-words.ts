import { type Language, type SpokenText } from '../../web/index.ts';
import { type InformationRequest, isLate } from './information-request.ts';
import { speak } from './messages/message.ts';
import { type Days, daysBetween, responseTime, type Spread } from './response-times.ts';

type Unit = 'days' | 'working';

/** `1 day`, `3.5 working days`. */
function daysWords(language: Language, count: number, unit: Unit = 'days'): SpokenText {
  return count === 1 ? speak(language, `${unit}.one`) : speak(language, `${unit}.many`, { count });
}

/** The same as part of a sentence. */
export function daysText(language: Language, count: number, unit: Unit = 'days'): string {
  return daysWords(language, count, unit).text;
}

/** `10 days (8 working days)`. */
export function bothText(language: Language, { calendar, working }: Days): SpokenText {
  return speak(language, 'times.both', {
    days: daysText(language, calendar),
    working: daysText(language, working, 'working'),
  });
}

/** `2 to 21 days`. */
export function rangeText(language: Language, { least, most }: Spread): SpokenText {
  if (least === most) return daysWords(language, least);
  return speak(language, 'times.range.text', { least, most: daysText(language, most) });
}

/** How a request stands on a day. */
export function stateWords(language: Language, request: InformationRequest, day: string): SpokenText {
  const took = responseTime(request);
  if (request.answer !== null && took !== null)
    return speak(language, `state.${request.answer}`, {
      days: daysText(language, took.calendar),
      working: daysText(language, took.working, 'working'),
    });
  if (request.withdrawnOn !== null)
    return speak(language, 'state.withdrawn', {
      days: daysText(language, daysBetween(request.askedOn, request.withdrawnOn).calendar),
    });
  const days = daysText(language, daysBetween(request.askedOn, day).calendar);
  const part = request.parts.at(-1)?.cameOn;
  if (isLate(request, day)) {
    const wanted = request.wantedBy ?? day;
    return part === undefined
      ? speak(language, 'state.late', { days, day: wanted })
      : speak(language, 'state.late.part', { days, day: wanted, part });
  }
  return part === undefined
    ? speak(language, 'state.open', { days })
    : speak(language, 'state.open.part', { days, part });
}
