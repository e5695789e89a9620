import type { Language } from '../language.ts';
import type { Spoken as SpokenText } from './message.ts';

/** A message on a page in `language`; marked with its own language where the two differ. */
export function Spoken({ message, language }: { message: SpokenText; language: Language }) {
  return message.language === language ? (
    <>{message.text}</>
  ) : (
    <span lang={message.language}>{message.text}</span>
  );
}
