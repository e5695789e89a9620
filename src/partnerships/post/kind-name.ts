import type { Language } from '../../web/index.ts';
import { en } from './messages/en.ts';
import { say } from './messages/message.ts';

/** What a kind of mail is about; one that has no words yet is called as programs call it. */
export function kindName(language: Language, kind: string): string {
  const key = `kind.${kind}`;
  return isKey(key) ? say(language, key) : kind;
}

type KindKey = Extract<keyof typeof en, `kind.${string}`>;

const isKey = (key: string): key is KindKey => Object.hasOwn(en, key);
