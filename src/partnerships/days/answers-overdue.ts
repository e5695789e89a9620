import type { Queries } from '../../platform/database/database.ts';
import { speak } from '../notices/messages/message.ts';
import type { News } from '../notices/news.ts';

interface Overdue {
  id: string;
  partnershipId: number;
  fromBody: string;
  from: string;
  toBody: string;
  to: string;
  by: string;
}

/** Questions whose day has gone without an answer, for the two partners. The rule is that of `isLate`. */
export async function answersOverdue({ query }: Pick<Queries, 'query'>, today: string): Promise<News[]> {
  const { rows } = await query<Overdue>(
    `select request.id, partnership_id as "partnershipId", from_body as "fromBody", asking.name as "from",
            to_body as "toBody", asked_body.name as "to", wanted_by as "by"
       from information_request request join body asking on asking.id = from_body
       join body asked_body on asked_body.id = to_body
      where answer is null and withdrawn_on is null and wanted_by < $1 order by request.id`,
    [today],
  );
  return rows.map(({ id, partnershipId, fromBody, from, toBody, to, by: wantedBy }) => ({
    key: `request-late:${id}:${wantedBy}`,
    kind: 'information-request',
    ...{ partnershipId, bodies: [fromBody, toBody] },
    unpublished: true,
    by: null,
    path: `information-requests/${id}`,
    subject: (language) => speak(language, 'request.late', { from, to }),
    text: (language) => speak(language, 'request.late.text', { by: wantedBy }),
  }));
}
