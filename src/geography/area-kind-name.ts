import type { Language, SpokenText } from '../web/index.ts';
import type { AreaKind } from './area.ts';
import { en } from './messages/en.ts';
import { speak } from './messages/message.ts';

type Ending = 'one' | 'many';

/** A kind of area in plain words, for one area or for `count` of them. */
export function areaKindName(kind: AreaKind, count = 1, language: Language = 'en'): string {
  return areaKindWords(kind, count, language).text;
}

/** The same with the language it is really in. */
export function areaKindWords(kind: AreaKind, count: number, language: Language): SpokenText {
  return speak(language, `${kind}.${endingOf(count)}`);
}

/** The same in the words of the publisher, for the pages that say how we know. */
export function officialAreaKindWords(kind: AreaKind, count: number, language: Language): SpokenText {
  const key = `official.${kind}.${endingOf(count)}` as const;
  return isMessage(key) ? speak(language, key) : areaKindWords(kind, count, language);
}

function endingOf(count: number): Ending {
  return count === 1 ? 'one' : 'many';
}

/** Most kinds are called by their publisher's name everywhere. */
function isMessage(key: string): key is keyof typeof en {
  return key in en;
}
