import type { Child } from 'hono/jsx';
import { type Language, Spoken } from '../../web/index.ts';
import { missing } from './message.ts';

/**
 * A sentence composed of many messages: all of it in the page's language, or, while any of these pages' messages is
 * untranslated, all of it in English and marked so.
 */
export function finding(language: Language, compose: (spoken: Language) => string): Child {
  if (language === 'en' || missing().length === 0) return compose(language);
  return <Spoken message={{ text: compose('en'), language: 'en' }} language={language} />;
}
