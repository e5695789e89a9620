import { formatDay, formatNumber, type Language } from '../../web/index.ts';
import { sayNumber } from '../measures/say-number.ts';
import { say } from '../messages/message.ts';
import type { ContentWords } from './content-difference.ts';

/** How a version's days, numbers and choices are said in a language. */
export function contentWordsIn(language: Language): ContentWords {
  return {
    day: (iso) => formatDay(iso, language),
    people: (count, source) =>
      say(language, 'against.people', { count: formatNumber(count, 0), source: source ?? '' }),
    poorerThan: (than) => say(language, `poorer.${than ?? 'not'}`),
    scope: (scope) => say(language, `scope.${scope}`),
    owner: ({ name, signedOn, signedAs, signedTheseWords }) =>
      `${name}: ${
        signedOn === null
          ? say(language, 'outcome.owner.unsigned')
          : say(language, signedTheseWords ? 'outcome.owner.signed' : 'outcome.owner.other', {
              ...{ day: formatDay(signedOn, language), office: signedAs ?? '' },
            })
      }`,
    value: (value, measure) => sayNumber(value, measure, language),
  };
}
