import type { Language } from '../../web/language.ts';
import { say } from '../messages/message.ts';

/** `a`, `a and b`, `a, b and c`. */
export function wordList(words: readonly string[], language: Language = 'en'): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return say(language, 'list.and', { first: words.slice(0, -1).join(', '), last });
}
