import { failed, ok, type Result } from '../../kernel/result.ts';
import type { FormState } from './form-state.ts';
import { speak } from './messages/message.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

type Hidden = Pick<FormState, 'key' | 'subject' | 'version' | 'base' | 'page' | 'again'>;

/** Names of what a form carries along; no field's name begins with an underscore. */
export const hiddenNames = {
  form: '_form',
  key: '_key',
  subject: '_subject',
  version: '_version',
  base: '_base',
  page: '_page',
  again: '_again',
} as const;

/** What the form carried along. It comes from a browser: a key is a key or the form is refused, a page is ours or none. */
export function readHidden(texts: ReadonlyMap<string, readonly string[]>): Result<Hidden, Unreadable> {
  for (const name of Object.values(hiddenNames)) {
    const count = texts.get(name)?.length ?? 0;
    if (count > 1)
      return failed(unreadable(400, (language) => speak(language, 'unreadable.repeated', { name, count })));
  }
  const hidden = (name: string) => texts.get(name)?.[0] ?? '';
  const key = hidden(hiddenNames.key);
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(key)) {
    const value = key.slice(0, 40);
    return failed(unreadable(400, (language) => speak(language, 'unreadable.key', { value })));
  }
  const version = hidden(hiddenNames.version);
  return ok({
    key,
    subject: readSubject(hidden(hiddenNames.subject)),
    version: /^\d{1,9}$/.test(version) ? Number(version) : null,
    base: hidden(hiddenNames.base)
      .replace(/[^\w.-]/g, '')
      .slice(0, 2_000),
    page: readPage(hidden(hiddenNames.page)),
    again: hidden(hiddenNames.again) === 'yes',
  });
}

/** What a draft is about: codes and ids only. */
export function readSubject(sent: string): string {
  return /^[\w:./-]{0,200}$/.test(sent) ? sent : '';
}

/** A path of this site, with its query; never another site's address. */
export function readPage(sent: string): string | null {
  return /^\/(?![/\\])[\u0021-\u007e]{0,500}$/.test(sent) ? sent : null;
}
