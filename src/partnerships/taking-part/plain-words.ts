import type { Text } from '../../web/index.ts';
import type { en } from './messages/en.ts';
import { speak } from './messages/message.ts';

/** Messages that need nothing filled in. */
type PlainKey = {
  [Key in keyof typeof en]: (typeof en)[Key] extends `${string}{${string}` ? never : Key;
}[keyof typeof en];

/** Words for a form, which says them in the language of its page. */
export const said =
  (key: PlainKey): Text =>
  (language) =>
    (speak as (spoken: typeof language, name: PlainKey) => ReturnType<Text>)(language, key);
