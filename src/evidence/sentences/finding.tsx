import type { Child } from 'hono/jsx';
import { type Language, Spoken } from '../../web/index.ts';
import { missing } from '../messages/message.ts';

/**
 * A sentence composed of many messages, as part of a page: all of it in the page's language, or, while any message
 * is untranslated, all of it in English and marked so. No sentence mixes languages.
 */
export function finding(language: Language, compose: (spoken: Language) => string): Child {
  const spoken = findingLanguage(language);
  if (spoken === language) return compose(language);
  return <Spoken message={{ text: compose(spoken), language: spoken }} language={language} />;
}

/** The language such a sentence is said in, for files, where nothing marks a change of language. */
export function findingLanguage(language: Language): Language {
  return missing().length === 0 ? language : 'en';
}
