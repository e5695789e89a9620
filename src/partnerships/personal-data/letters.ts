import type { ErasureOutcome } from '../../contributions/personal-data.ts';
import type { Mail } from '../../platform/mail/queue-mail.ts';
import { say } from './messages/message.ts';

/** Mails of this kind are removed, address and all, as soon as they have left: see migration 0013. */
export const erasureMailKind = 'erasure-receipt';

/** The last mail somebody gets. */
export function erasureLetter(
  pseudonym: string,
  outcomes: readonly ErasureOutcome[],
  language: Mail['language'],
): Omit<Mail, 'accountId' | 'to'> {
  const lines = outcomes.flatMap(({ title, erased, kept, ground }) => {
    if (erased === 0 && kept === 0) return [];
    return [
      say(language, kept === 0 ? 'letter.line' : 'letter.line.kept', {
        title,
        erased,
        kept,
        ground: ground ?? '',
      }),
    ];
  });
  return {
    language,
    kind: erasureMailKind,
    urgency: 'at-once',
    secret: true,
    subject: say(language, 'letter.subject'),
    text: [say(language, 'letter.text'), lines.join('\n'), say(language, 'letter.end')].join('\n\n'),
    key: `${erasureMailKind}:${pseudonym}`,
  };
}
