import type { Mail } from '../../platform/mail/queue-mail.ts';
import { erasureMailKind } from '../personal-data/letters.ts';
import type { Mention } from './data-request.ts';
import { say } from './messages/message.ts';

/** The last mail about a request, in English, since it goes to somebody without an account: what became of each place, and why. Removed, address and all, once it has left. */
export function decidedLetter(
  requestId: string,
  mentions: readonly Mention[],
): Omit<Mail, 'accountId' | 'to'> {
  const kept = mentions.filter(({ decision }) => decision === 'kept');
  const lines = kept.map(({ ground, groundWords }) =>
    say('en', 'letter.kept', {
      ground: say('en', `ground.${ground ?? 'other'}`),
      words: groundWords ?? '',
    }).trim(),
  );
  return {
    language: 'en',
    kind: erasureMailKind,
    urgency: 'at-once',
    secret: true,
    subject: say('en', 'letter.subject'),
    text: [
      say('en', 'letter.text', {
        places: mentions.length,
        gone: mentions.length - kept.length,
        kept: kept.length,
      }),
      ...(lines.length === 0 ? [] : [lines.join('\n')]),
      say('en', 'letter.end', { reference: requestId }),
    ].join('\n\n'),
    key: `${erasureMailKind}:${requestId}`,
  };
}
