import type { DueItem, DueItems } from '../../contributions/due-items.ts';
import { partnershipCodes } from '../../geography/index.ts';
import { partnershipsWhere } from '../../platform/authorisation/actor.ts';
import { choosingPath } from './choosing-address.ts';
import { speak } from './messages/message.ts';

interface Open {
  id: string;
  partnershipId: number;
  title: string;
  closesOn: string;
  bodyId: string;
  body: string;
}

interface Undecided {
  id: string;
  partnershipId: number;
  title: string;
  /** The last day of its scoring. */
  since: string;
  count: number;
}

/** What choosings wait for: scores of their bodies from leads and those who speak for one, decisions from officers. */
export const choosingDueItems: DueItems = async ({ queries, language, today, reader }) => {
  const spoken = reader.grants.flatMap(({ role, bodyId, partnershipId }) =>
    bodyId !== null && (role === 'partner-lead' || role === 'community-body')
      ? [{ bodyId, partnershipId }]
      : [],
  );
  const officerOf = partnershipsWhere(reader, ['officer']);
  if (spoken.length === 0 && officerOf !== 'all' && officerOf.length === 0) return [];
  const codes = await partnershipCodes(queries);
  const open = await queries.query<Open>(
    `select choosing.id, choosing.partnership_id as "partnershipId", title, closes_on as "closesOn",
            body.id as "bodyId", body.name as body
       from known.priority_choosing choosing
       join unnest($2::uuid[], $3::integer[]) as spoken (body, partnership)
         on spoken.body = any (asked) and (spoken.partnership is null or spoken.partnership = choosing.partnership_id)
       join known.body on body.id = spoken.body
      where closes_on >= $1 and not exists (select from known.candidate_score score
                                             where choosing_id = choosing.id and score.body_id = body.id)
      order by closes_on, choosing.id`,
    [today, spoken.map(({ bodyId }) => bodyId), spoken.map(({ partnershipId }) => partnershipId)],
  );
  const undecided = await queries.query<Undecided>(
    `select choosing.id, choosing.partnership_id as "partnershipId", title, closes_on as since, count(*)::int as count
       from known.priority_choosing choosing join known.priority_candidate candidate on choosing_id = choosing.id
      where closes_on < $1 and decision is null and withdrawn_why is null
        and ($2::integer[] is null or choosing.partnership_id = any ($2))
      group by choosing.id, choosing.partnership_id, title, closes_on order by choosing.id`,
    [today, officerOf === 'all' ? null : officerOf],
  );
  return [
    ...open.rows.map(({ id, partnershipId, title, closesOn: dueOn, bodyId, body }): DueItem => {
      const path = choosingPath(codes.get(partnershipId) ?? '', id);
      return {
        ...{ key: `choosing-score:${id}:${bodyId}`, partnershipId, dueOn },
        kind: speak(language, 'due.score.kind'),
        title: speak(language, 'due.score', { title }),
        detail: speak(language, 'due.score.detail', { body }),
        href: `${path}/scores/${bodyId}/edit`,
      };
    }),
    ...undecided.rows.map(
      ({ id, partnershipId, title, since, count }): DueItem => ({
        ...{ key: `choosing-decision:${id}`, partnershipId, dueOn: null, since },
        kind: speak(language, 'due.decide.kind'),
        title: speak(language, 'due.decide', { title }),
        detail: speak(language, 'due.decide.detail', { count }),
        href: choosingPath(codes.get(partnershipId) ?? '', id),
      }),
    ),
  ];
};
