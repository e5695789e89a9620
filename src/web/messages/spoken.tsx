import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import type { Spoken as SpokenText } from './message.ts';

/** Words for a reader: a message with the language it is really in, or plain text, which is a name or said in the page's own. */
export type Words = string | SpokenText;

/** The text alone, for attributes and files. */
export function textOf(words: Words): string {
  return typeof words === 'string' ? words : words.text;
}

/** What `lang` the element around them needs on a page in `language`: none where it is the page's own. */
export function langOf(words: Words, language: Language): Language | undefined {
  return typeof words === 'string' || words.language === language ? undefined : words.language;
}

/** Words on a page in `language`; marked with their own language where the two differ. */
export function Spoken({ message, language }: { message: Words; language: Language }) {
  const lang = langOf(message, language);
  return lang === undefined ? <>{textOf(message)}</> : <span lang={lang}>{textOf(message)}</span>;
}

/** The same as part of a page, where plain text is better left plain: a chart says a plain sentence in its drawing too. */
export function spokenOn(language: Language, message: Words): Child {
  return langOf(message, language) === undefined ? (
    textOf(message)
  ) : (
    <Spoken message={message} language={language} />
  );
}
