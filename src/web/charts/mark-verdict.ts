import type { Language } from '../language.ts';
import { type Spoken, speak } from '../messages/message.ts';

export type Position = 'better' | 'no-clear-difference' | 'worse' | 'not-comparable' | 'no-data';
export type Pace = 'improving' | 'no-clear-change' | 'worsening' | 'too-few-points' | 'no-data';

/** What the position-and-pace mark says: where a place stands, and which way it moves. */
export interface MarkVerdict {
  position: Position;
  pace: Pace;
}

export const positions: readonly Position[] = [
  'better',
  'no-clear-difference',
  'worse',
  'not-comparable',
  'no-data',
];
export const paces: readonly Pace[] = ['improving', 'no-clear-change', 'worsening', 'too-few-points'];

/** The mark in words: `worse than Scotland, improving`. Without any data it says only that. */
export function markText(verdict: MarkVerdict, comparator: string, language: Language = 'en'): string {
  return markWords(verdict, comparator, language).text;
}

/** The same with its language: it is put together from several messages, all in one language. */
export function markWords(verdict: MarkVerdict, comparator: string, language: Language): Spoken {
  if (verdict.position === 'no-data' && verdict.pace === 'no-data')
    return speak(language, 'position.no-data');
  const position = speak(language, `position.${verdict.position}`, { comparator });
  const pace = speak(language, `pace.${verdict.pace}`);
  const both = speak(language, 'mark.both', { position: position.text, pace: pace.text });
  const mixed = [position, pace].some((part) => part.language !== both.language);
  return mixed ? markWords(verdict, comparator, 'en') : both;
}
