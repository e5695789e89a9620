import type { Language } from '../../web/index.ts';
import { say as sayOfAccounts } from '../accounts/messages/message.ts';
import { say } from './messages/message.ts';
import type { ListedRole } from './people-store.ts';

/** A role with the body it is held for. */
export function roleText(language: Language, { role, body }: Pick<ListedRole, 'role' | 'body'>): string {
  const named = sayOfAccounts(language, `role.${role}`);
  return body === null ? named : say(language, 'find.role.for', { role: named, body });
}
