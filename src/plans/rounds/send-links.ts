import { randomBytes } from 'node:crypto';
import type { Queries } from '../../platform/database/database.ts';
import { tokenHash } from '../../platform/identity/token-hash.ts';
import { endOfLondonDay } from '../../platform/london-day.ts';
import { queueMails } from '../../platform/mail/queue-mail.ts';
import { siteLink } from '../../platform/mail/site-link.ts';
import { formatDay, pathIn } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { type RequestToSend, writeLinks } from './link-store.ts';
import { peopleToAsk, type PersonToAsk } from './people-to-ask.ts';
import { type Chaser, lastDayOfLink } from './round.ts';
import { updateLinkPath } from './round-address.ts';

/** Why a link goes out: an update is asked for, asked for again with a comment, or due. */
export type Asking = 'ask' | 'return' | Chaser;

interface Linked {
  request: RequestToSend;
  token: string;
}

/**
 * Sends each request's link to whoever is to answer it, one mail per person, whatever they are asked. As many queries
 * for one request as for a thousand. Requests of one round. Returns those with nobody to ask.
 */
export async function sendLinks(
  transaction: Pick<Queries, 'query'>,
  requests: readonly RequestToSend[],
  asking: Asking,
  today: string,
): Promise<RequestToSend[]> {
  if (requests.length === 0) return [];
  const people = await peopleToAsk(transaction, requests);
  const reached = requests.filter(({ id }) => (people.get(id) ?? []).length > 0);
  const linked = reached.map(
    (request): Linked => ({ request, token: randomBytes(24).toString('base64url') }),
  );
  await writeLinks(
    transaction,
    linked.map(({ request, token }) => ({
      id: request.id,
      token,
      expiresAt: endOfLondonDay(lastDayOfLink(request.dueOn, today)),
    })),
    asking === 'ask' || asking === 'return',
  );
  const letters = linked.flatMap((one) =>
    (people.get(one.request.id) ?? []).map((person) => ({
      person,
      one,
      to: person.accountId ?? person.email,
    })),
  );
  await queueMails(
    transaction,
    [...Map.groupBy(letters, ({ to, one }) => `${one.request.roundId} ${to}`).values()].flatMap((own) =>
      own[0]
        ? [
            mailOf(
              own[0].person,
              own.map(({ one }) => one),
              asking,
              today,
            ),
          ]
        : [],
    ),
  );
  return requests.filter((request) => !reached.includes(request));
}

function mailOf(
  { accountId, email, language }: PersonToAsk,
  linked: readonly Linked[],
  asking: Asking,
  today: string,
) {
  const [first] = linked;
  if (!first) throw new Error('A mail about updates is about none.');
  const { partnership, dueOn } = first.request;
  const due = formatDay(dueOn, language);
  const last = formatDay(lastDayOfLink(dueOn, today), language);
  const said = (key: 'ask' | 'return' | Chaser) =>
    speak(language, `update.mail.${key}`, { partnership, due }).text;
  return {
    ...{ accountId, language, kind: 'update-request', secret: true },
    ...(email === null ? {} : { to: email }),
    subject: speak(language, `update.mail.${asking}.subject`, { due }).text,
    text: [
      said(asking),
      ...linked.map(({ request, token }) =>
        [
          speak(language, 'update.mail.for', { action: request.action, body: request.body }).text,
          ...(asking === 'return' && request.comment !== null
            ? [speak(language, 'update.mail.comment', { comment: request.comment }).text]
            : []),
          siteLink(pathIn(language, updateLinkPath(token)) as `/${string}`),
        ].join('\n'),
      ),
      speak(language, 'update.mail.ending', { last }).text,
    ].join('\n\n'),
    key: `update-link:${tokenHash(first.token)}:${accountId ?? 'address'}`,
  };
}
