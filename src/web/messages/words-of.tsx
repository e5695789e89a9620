import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import type { Arguments, Catalogue } from './message.ts';
import { Spoken } from './spoken.tsx';

/**
 * A catalogue's messages as parts of a page: marked `lang="en"` where the Gaelic is missing. Attributes and SVG
 * take `say`.
 */
export function wordsOf<English extends Record<string, string>>(speak: Catalogue<English>['speak']) {
  return <Key extends keyof English & string>(
    language: Language,
    key: Key,
    ...parameters: Arguments<English[Key]>
  ): Child => {
    const message = speak(language, key, ...parameters);
    return message.language === language ? message.text : <Spoken message={message} language={language} />;
  };
}
