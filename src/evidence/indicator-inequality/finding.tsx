import type { Child } from 'hono/jsx';
import { type Language, Spoken } from '../../web/index.ts';
import { missing as missingBesideAreas } from '../area-pages/message.ts';
import { missing as missingInEvidence } from '../messages/message.ts';
import { missing } from './messages/message.ts';

/** The language a sentence of these pages is said in: the page's, unless any message it may use is untranslated. */
export function findingLanguage(language: Language): Language {
  const lacking = [missing(), missingBesideAreas(), missingInEvidence()];
  return lacking.every(({ length }) => length === 0) ? language : 'en';
}

/** A sentence composed of many messages, as part of a page. No sentence mixes languages. */
export function finding(language: Language, compose: (spoken: Language) => string): Child {
  const spoken = findingLanguage(language);
  return <Spoken message={{ text: compose(spoken), language: spoken }} language={language} />;
}
