import type { Language } from '../../web/index.ts';
import { say } from './messages/message.ts';
import { noticeKinds } from './notice-kinds.ts';

/** What a kind of mail is about. Kinds that nobody can choose about, such as receipts, are called as programs call them. */
export function kindName(language: Language, kind: string): string {
  const known = noticeKinds.find((name) => name === kind);
  return known === undefined ? kind : say(language, `kind.${known}`);
}
