import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import type { Arguments } from '../messages/message.ts';
import { Spoken } from '../messages/spoken.tsx';
import { speak } from './message.ts';
import type { en } from './messages-en.ts';

/** A message as part of a page, marked `lang="en"` where the Gaelic is missing. */
export function words<Key extends keyof typeof en>(
  language: Language,
  key: Key,
  ...parameters: Arguments<(typeof en)[Key]>
): Child {
  return <Spoken message={speak(language, key, ...parameters)} language={language} />;
}
