import type { SendMailOptions } from 'nodemailer';
import type { ClaimedMail } from './mail-store.ts';
import type { MailWords } from './mail-words.ts';
import { everyKind } from './mail-preferences.ts';
import { withWholeLinks } from './site-link.ts';
import { stopToken } from './stop-link.ts';

/** Kind of the mail that carries a day's notices. */
export const digestKind = 'daily-digest';

export interface Sender {
  name: string;
  address: string;
}

export interface ComposeOptions {
  from: Sender;
  baseUrl: string;
  stopKey: Buffer;
  words: MailWords;
}

/**
 * The message as the mail server gets it: plain text, no tracking. Its id and date are those of the row, so that a
 * mail that went twice, since its sender died before it could say so, can be told as one by the receiver's side.
 */
export function composeMessage(mail: ClaimedMail, options: ComposeOptions): SendMailOptions {
  const { id, to, subject, text, language, createdAt } = mail;
  const { from, baseUrl, stopKey, words } = options;
  const stop = stopAddress(mail, baseUrl, stopKey);
  const ending =
    stop === null
      ? ''
      : `\n-- \n${words.ending(language, { stop, choose: `${baseUrl}${pathIn(language)}/account/mail` })}\n`;
  return {
    from,
    to: { name: '', address: to },
    subject,
    text: `${withWholeLinks(text.trimEnd(), baseUrl)}\n${ending}`,
    messageId: `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    date: createdAt,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language,
      ...(stop === null
        ? {}
        : {
            'List-Unsubscribe': { prepared: true, value: `<${stop}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
    },
  };
}

function stopAddress({ stoppable, accountId, kind, language }: ClaimedMail, baseUrl: string, key: Buffer) {
  if (!stoppable || accountId === null) return null;
  const token = stopToken(key, { accountId, kind: kind === digestKind ? everyKind : kind });
  return `${baseUrl}${pathIn(language)}/mail/stop/${token}`;
}

const pathIn = (language: 'en' | 'gd') => (language === 'gd' ? '/gd' : '');
