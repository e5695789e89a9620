import type { DueItems } from '../../contributions/due-items.ts';
import { formatDay } from '../../web/index.ts';
import { speak } from './messages/message.ts';

interface Unanswered {
  id: string;
  partnershipId: number;
  code: string;
  fromName: string;
  toName: string;
  asked: string;
  askedOn: string;
  wantedBy: string | null;
}

/** More of what was asked than this stands on its page. */
const longestAsked = 120;

/** Requests between partners that wait for an answer of a body they lead for (section 14(4)). */
export const requestDueItems: DueItems = async ({ queries, language, reader }) => {
  const led = reader.grants.filter(({ role, bodyId }) => role === 'partner-lead' && bodyId !== null);
  if (led.length === 0) return [];
  const { rows } = await queries.query<Unanswered>(
    `select request.id, request.partnership_id as "partnershipId", area.code, asking.name as "fromName",
            asked_body.name as "toName", asked, asked_on as "askedOn", wanted_by as "wantedBy"
       from known.information_request as request join known.body as asking on asking.id = from_body
       join known.body as asked_body on asked_body.id = to_body join area on area.id = request.partnership_id
       join unnest($1::uuid[], $2::integer[]) as led (body, partnership)
         on led.body = to_body and (led.partnership is null or led.partnership = request.partnership_id)
      where answer is null and withdrawn_on is null order by asked_on, request.id`,
    [led.map(({ bodyId }) => bodyId), led.map(({ partnershipId }) => partnershipId)],
  );
  return rows.map(({ id, partnershipId, code, fromName, toName, asked, askedOn, wantedBy }) => ({
    ...{ key: `information-request:${id}`, partnershipId, dueOn: wantedBy, since: askedOn },
    kind: speak(language, 'due.kind'),
    title: speak(language, 'due.title', { body: fromName, asked: shortened(asked) }),
    alike: {
      key: 'information-request',
      title: (count: number) => speak(language, 'due.title.many', { count }),
      name: { text: shortened(asked), language: 'en' as const },
    },
    detail: speak(language, 'due.detail', { body: toName, day: formatDay(askedOn, language) }),
    href: `/partnerships/${code}/information-requests/${id}/answer`,
  }));
};

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestAsked ? line : `${line.slice(0, line.lastIndexOf(' ', longestAsked))} …`;
}
