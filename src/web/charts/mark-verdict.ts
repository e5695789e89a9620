import type { Language } from '../language.ts';
import { say } from '../messages/message.ts';

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
  if (verdict.position === 'no-data' && verdict.pace === 'no-data') return say(language, 'position.no-data');
  const position = say(language, `position.${verdict.position}`, { comparator });
  return say(language, 'mark.both', { position, pace: say(language, `pace.${verdict.pace}`) });
}
