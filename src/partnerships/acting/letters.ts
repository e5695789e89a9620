import { Temporal } from 'temporal-polyfill';
import type { Mail } from '../../platform/mail/queue-mail.ts';
import { formatDayOf } from '../../web/components/time-text.ts';
import { londonTime, pathIn } from '../../web/index.ts';
import { actionWords } from '../audit-trail/audit-words.ts';
import type { ActingSession, DoneThing } from './acting-store.ts';
import { say } from './messages/message.ts';

type Letter = Omit<Mail, 'accountId' | 'to'>;
type Language = Mail['language'];

const link = (baseUrl: string, language: Language, id: string) =>
  `${baseUrl}${pathIn(language, `/acting/${id}`)}`;

/** To whom somebody begins to act for. */
export function actingBeganLetter(
  {
    id,
    administrator,
    person,
    why,
    until,
  }: { id: string; administrator: string; person: string; why: string; until: string },
  language: Language,
  baseUrl: string,
): Letter {
  return {
    language,
    kind: 'acting-began',
    urgency: 'at-once',
    subject: say(language, 'letter.began.subject', { administrator }),
    text: [
      say(language, 'letter.opening', { name: person }),
      say(language, 'letter.began.text', { administrator, time: londonTime(until) }),
      say(language, 'letter.why', { why }),
      say(language, 'letter.never'),
      say(language, 'letter.see'),
      link(baseUrl, language, id),
    ].join('\n\n'),
    key: `acting-began:${id}`,
  };
}

/** To the same, when it is over: what was done in their name. */
export function actingEndedLetter(
  session: ActingSession,
  done: readonly DoneThing[],
  language: Language,
  baseUrl: string,
): Letter {
  const { id, actorName: administrator, forName: name, beganAt, endsAt } = session;
  const lines = done.map(({ at, action, partnership }) => {
    const what = actionWords(action);
    return `- ${londonTime(at)}: ${partnership === null ? what : `${what} (${partnership})`}`;
  });
  return {
    language,
    kind: 'acting-ended',
    urgency: 'at-once',
    subject: say(language, 'letter.ended.subject', { administrator }),
    text: [
      say(language, 'letter.opening', { name }),
      say(language, 'letter.ended.text', {
        administrator,
        day: formatDayOf(Temporal.Instant.from(beganAt), language),
        from: londonTime(beganAt),
        to: londonTime(endsAt),
      }),
      lines.length === 0 ? say(language, 'letter.ended.nothing') : lines.join('\n'),
      say(language, 'letter.see'),
      link(baseUrl, language, id),
    ].join('\n\n'),
    key: `acting-ended:${id}`,
  };
}
