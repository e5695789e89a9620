import type { MailWords } from '../../platform/mail/mail-words.ts';
import { say } from './messages/message.ts';

/** What the mailer says of itself, from the catalogue. */
export const mailWords: MailWords = {
  digest: (language, notices) => {
    const [first] = notices;
    return {
      subject:
        notices.length === 1 && first
          ? say(language, 'digest.subjectOne', { subject: first.subject })
          : say(language, 'digest.subjectMany', { count: notices.length }),
      text: [
        say(language, 'digest.opening'),
        ...notices.map(
          ({ subject, text }) => `${subject}\n${'-'.repeat(Math.min(subject.length, 60))}\n${text.trim()}`,
        ),
      ].join('\n\n'),
    };
  },
  failed: (language, outbox) => ({
    subject: say(language, 'failed.subject'),
    text: [say(language, 'failed.text'), outbox].join('\n\n'),
  }),
  ending: (language, { stop, choose }) =>
    [say(language, 'ending.stop'), stop, say(language, 'ending.choose'), choose].join('\n'),
};
