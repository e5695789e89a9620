import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import type { en } from './en.ts';
import { type Arguments, speak } from './message.ts';
import { Spoken } from './spoken.tsx';

/**
 * A message of the shell and the components as part of a page: marked
 * `lang="en"` where the Gaelic is missing. Attributes and SVG take `say`.
 */
export function words<Key extends keyof typeof en>(
  language: Language,
  key: Key,
  ...parameters: Arguments<(typeof en)[Key]>
): Child {
  const message = speak(language, key, ...parameters);
  return message.language === language ? message.text : <Spoken message={message} language={language} />;
}
