import type { Language } from '../language.ts';
import { missing } from './message.ts';

/**
 * The language a picture's own words are in: the page's, or, while any word of the charts is untranslated, English.
 * No picture mixes languages, and the whole of it is marked where it is not in the page's.
 */
export function drawnLanguage(language: Language): Language {
  return missing().length === 0 ? language : 'en';
}
