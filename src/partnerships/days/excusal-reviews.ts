import type { Queries } from '../../platform/database/database.ts';
import { reviewIsDue } from '../excusals/excusal.ts';
import { speak } from '../notices/messages/message.ts';
import type { News } from '../notices/news.ts';

interface Reviewed {
  id: string;
  partnershipId: number;
  bodyId: string;
  body: string;
  outcome: string;
  startsOn: string;
  untilOn: string | null;
  endedOn: string | null;
  reviewOn: string;
  published: boolean;
}

/** Excusals whose day of review has come, for the partner and the officers. */
export async function excusalReviews({ query }: Pick<Queries, 'query'>, today: string): Promise<News[]> {
  const { rows } = await query<Reviewed>(
    `select excusal.id, partnership_id as "partnershipId", body_id as "bodyId", body.name as body, outcome,
            starts_on as "startsOn", until_on as "untilOn", ended_on as "endedOn", review_on as "reviewOn",
            excusal.published_at is not null as published
       from excusal join body on body.id = body_id where review_on <= $1 order by excusal.id`,
    [today],
  );
  return rows
    .filter((excusal) => reviewIsDue(excusal, today))
    .map(({ id, partnershipId, bodyId, body, outcome, reviewOn: day, published }) => ({
      key: `excusal-review:${id}:${day}`,
      kind: 'duty',
      ...{ partnershipId, bodies: [bodyId], roles: ['officer'] },
      unpublished: !published,
      by: null,
      path: `excusals#excusal-${id}`,
      subject: (language) => speak(language, 'excusal.review', { body, day }),
      text: (language) => speak(language, 'excusal.text', { outcome }),
    }));
}
