import type { DueItems } from '../../contributions/due-items.ts';
import { speak } from './messages/message.ts';
import { requestsAddress } from './request-place.ts';

/** Requests that somebody who keeps the records has to answer: each by one month after it was asked. */
export const dataRequestDueItems: DueItems = async ({ queries, language, reader }) => {
  const keeps = (partnershipId: number | null) =>
    reader.grants.some(
      (grant) =>
        (grant.role === 'administrator' &&
          (grant.partnershipId === null || grant.partnershipId === partnershipId)) ||
        (grant.role === 'officer' && partnershipId !== null && grant.partnershipId === partnershipId),
    );
  const { rows } = await queries.query<{
    id: string;
    partnershipId: number | null;
    code: string | null;
    places: number;
    dueOn: string;
  }>(
    `select r.id, r.partnership_id as "partnershipId", area.code,
            (select count(*)::integer from mention m where m.request_id = r.id and m.decision is null) as places,
            to_char(asked_on + interval '1 month', 'YYYY-MM-DD') as "dueOn"
       from data_request r left join area on area.id = r.partnership_id
      where closed_at is null order by asked_on, r.id`,
  );
  return rows
    .filter(({ partnershipId }) => keeps(partnershipId))
    .map(({ id, partnershipId, code, places, dueOn }) => ({
      key: `data-request:${id}`,
      partnershipId,
      kind: speak(language, 'page.title'),
      title: speak(language, 'due.title'),
      alike: {
        key: 'data-request',
        title: (count: number) => speak(language, 'due.title.many', { count }),
        name: speak(language, 'due.title'),
      },
      detail: speak(language, 'due.detail', { places }),
      dueOn,
      href: `${requestsAddress({ code })}/${id}`,
    }));
};
