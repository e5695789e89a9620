import type { Text } from '../../web/index.ts';
import type { en } from './messages/en.ts';
import { speak } from './messages/message.ts';

/** Messages without a name to fill in. */
type Plain = {
  [Key in keyof typeof en]: (typeof en)[Key] extends `${string}{${string}` ? never : Key;
}[keyof typeof en];

/** A message as the label or choice of a field: it waits for the language of the page. */
export function said(key: Plain): Text {
  const plainly = speak as (...asked: [Parameters<Text>[0], Plain]) => ReturnType<Text>;
  return (language) => plainly(language, key);
}
