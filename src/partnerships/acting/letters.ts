import { Temporal } from 'temporal-polyfill';
import type { Mail } from '../../platform/mail/queue-mail.ts';
import { formatDayOf } from '../../web/components/time-text.ts';
import { londonTime } from '../../web/index.ts';
import { actionWords } from '../audit-trail/audit-words.ts';
import type { ActingSession, DoneThing } from './acting-store.ts';
import { say } from './messages/message.ts';

type Letter = Omit<Mail, 'accountId' | 'to'>;

const link = (baseUrl: string, id: string) => `${baseUrl}/acting/${id}`;

/** To whom somebody begins to act for. English: nobody's language is known. */
export function actingBeganLetter(
  {
    id,
    administrator,
    person,
    why,
    until,
  }: { id: string; administrator: string; person: string; why: string; until: string },
  baseUrl: string,
): Letter {
  return {
    language: 'en',
    kind: 'acting-began',
    urgency: 'at-once',
    subject: say('en', 'letter.began.subject', { administrator }),
    text: [
      say('en', 'letter.opening', { name: person }),
      say('en', 'letter.began.text', { administrator, time: londonTime(until) }),
      say('en', 'letter.why', { why }),
      say('en', 'letter.never'),
      say('en', 'letter.see'),
      link(baseUrl, id),
    ].join('\n\n'),
    key: `acting-began:${id}`,
  };
}

/** To the same, when it is over: what was done in their name. */
export function actingEndedLetter(
  session: ActingSession,
  done: readonly DoneThing[],
  baseUrl: string,
): Letter {
  const { id, actorName: administrator, forName: name, beganAt, endsAt } = session;
  const lines = done.map(({ at, action, partnership }) => {
    const what = actionWords(action);
    return `- ${londonTime(at)}: ${partnership === null ? what : `${what} (${partnership})`}`;
  });
  return {
    language: 'en',
    kind: 'acting-ended',
    urgency: 'at-once',
    subject: say('en', 'letter.ended.subject', { administrator }),
    text: [
      say('en', 'letter.opening', { name }),
      say('en', 'letter.ended.text', {
        administrator,
        day: formatDayOf(Temporal.Instant.from(beganAt), 'en'),
        from: londonTime(beganAt),
        to: londonTime(endsAt),
      }),
      lines.length === 0 ? say('en', 'letter.ended.nothing') : lines.join('\n'),
      say('en', 'letter.see'),
      link(baseUrl, id),
    ].join('\n\n'),
    key: `acting-ended:${id}`,
  };
}
