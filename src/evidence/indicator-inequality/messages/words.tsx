import type { Child } from 'hono/jsx';
import { type Language, Spoken } from '../../../web/index.ts';
import type { Arguments } from '../../../web/messages/message.ts';
import type { en } from './en.ts';
import { speak } from './message.ts';

/** A message as part of a page, marked `lang="en"` where the Gaelic is missing. Attributes and SVG take `say`. */
export function words<Key extends keyof typeof en>(
  language: Language,
  key: Key,
  ...parameters: Arguments<(typeof en)[Key]>
): Child {
  const message = speak(language, key, ...parameters);
  return message.language === language ? message.text : <Spoken message={message} language={language} />;
}
