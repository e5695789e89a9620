import type { Queries } from '../../platform/database/database.ts';
import { speak } from '../notices/messages/message.ts';
import type { News } from '../notices/news.ts';
import { endsSoon } from '../seats/term.ts';

interface Term {
  id: string;
  partnershipId: number;
  bodyId: string;
  body: string;
  title: string;
  holder: string | null;
  since: string;
  until: string;
  published: boolean;
}

/** Terms that end within the next months, for who holds them, their body and the officers. */
export async function termsEnding({ query }: Pick<Queries, 'query'>, today: string): Promise<News[]> {
  const { rows } = await query<Term>(
    `select term.id, term.partnership_id as "partnershipId", seat.body_id as "bodyId", body.name as body, seat.title,
            term.holder_account_id as holder, term.since, term.until, term.published_at is not null as published
       from seat_term term join seat on seat.id = term.seat_id join body on body.id = seat.body_id
      where term.since <= $1 and term.until >= $1 order by term.id`,
    [today],
  );
  return rows
    .filter((term) => endsSoon(term, today))
    .map(({ id, partnershipId, bodyId, body, title, holder, until: day, published }) => ({
      key: `term-ends:${id}:${day}`,
      kind: 'duty',
      ...{ partnershipId, bodies: [bodyId], roles: ['officer'], accounts: holder === null ? [] : [holder] },
      unpublished: !published,
      by: null,
      path: `partners/${bodyId}`,
      subject: (language) => speak(language, 'term.endsSoon', { body, day, title }),
      text: (language) => speak(language, 'term.endsSoon.text'),
    }));
}
