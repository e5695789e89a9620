import type { Language, SpokenText } from '../../web/index.ts';
import type { RequestTimes } from './information-request.ts';
import { say, speak } from './messages/message.ts';
import { type ResponseSummary, summariseResponses } from './response-times.ts';
import { daysText } from './time-words.ts';

/** What all partners together do with what they are asked. */
export function timesSentence(
  requests: readonly RequestTimes[],
  day: string,
  language: Language,
): SpokenText {
  const [all] = summariseResponses(
    requests.map((one) => ({ ...one, toBody: '' })),
    day,
  );
  if (!all || (all.asked === 0 && all.open === 0)) return speak(language, 'lead.never');
  const { language: spoken } = speak(language, 'lead.never');
  const text = [askedText(all, language), openText(all, language)].filter((one) => one !== '').join(' ');
  return { text, language: spoken };
}

function askedText(
  { asked, given, partly, refused, calendar, working }: ResponseSummary,
  language: Language,
) {
  if (asked === 0) return say(language, 'lead.never');
  const answered = given + partly + refused;
  const begun =
    asked === 1 ? say(language, 'lead.asked.one') : say(language, 'lead.asked.many', { count: asked });
  if (calendar === null || working === null) return say(language, 'lead.answered.none', { asked: begun });
  const took = {
    asked: begun,
    days: daysText(language, calendar.median),
    working: daysText(language, working.median, 'working'),
  };
  return answered === 1
    ? say(language, 'lead.answered.one', took)
    : say(language, 'lead.answered.many', { ...took, count: answered });
}

function openText({ open, longestOpen }: ResponseSummary, language: Language): string {
  if (longestOpen === null) return '';
  const days = daysText(language, longestOpen.calendar);
  return open === 1
    ? say(language, 'lead.open.one', { days })
    : say(language, 'lead.open.many', { count: open, days });
}

/** The same of one body that was asked; null where it was not. */
export function bodyTimesSentence(
  requests: readonly RequestTimes[],
  day: string,
  language: Language,
): SpokenText | null {
  const [one] = summariseResponses(requests, day);
  if (!one || (one.asked === 0 && one.open === 0)) return null;
  const { asked, calendar, working } = one;
  const answered = one.given + one.partly + one.refused;
  const counts = speak(language, 'body.counts', { asked, answered });
  const took =
    calendar && working
      ? say(language, 'body.median', {
          days: daysText(language, calendar.median),
          working: daysText(language, working.median, 'working'),
        })
      : '';
  const text = [counts.text, took, openText(one, language)].filter((part) => part !== '').join(' ');
  return { text, language: counts.language };
}
