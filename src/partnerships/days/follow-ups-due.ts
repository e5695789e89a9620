import { Temporal } from 'temporal-polyfill';
import type { Queries } from '../../platform/database/database.ts';
import { followUpOf } from '../meetings/follow-up.ts';
import { speak } from '../notices/messages/message.ts';
import type { News } from '../notices/news.ts';

interface Open {
  id: string;
  partnershipId: number;
  groupId: string;
  meetingId: string;
  followUpBodyId: string;
  body: string;
  followUpBy: string;
  published: boolean;
}

/** Decisions that a body is soon to have followed up, or should have: told once before the day and once after. */
export async function followUpsDue({ query }: Pick<Queries, 'query'>, today: string): Promise<News[]> {
  const { rows } = await query<Open>(
    `select decision.id, decision.partnership_id as "partnershipId", meeting.group_id as "groupId",
            meeting.id as "meetingId", follow_up_body_id as "followUpBodyId", body.name as body,
            follow_up_by as "followUpBy", decision.published_at is not null as published
       from decision join meeting on meeting.id = meeting_id join body on body.id = follow_up_body_id
      where done_on is null and follow_up_by <= $1 order by decision.id`,
    [Temporal.PlainDate.from(today).add({ months: 1 }).toString()],
  );
  return rows.flatMap((open): News[] => {
    const { state } = followUpOf({ ...open, doneOn: null }, today);
    if (state !== 'soon' && state !== 'late') return [];
    const { id, partnershipId, groupId, meetingId, followUpBodyId: bodyId, body, followUpBy: by } = open;
    return [
      {
        key: `follow-up-${state}:${id}:${by}`,
        kind: 'duty',
        ...{ partnershipId, bodies: [bodyId] },
        unpublished: !open.published,
        by: null,
        path: `groups/${groupId}/meetings/${meetingId}`,
        subject: (language) => speak(language, `decision.${state}`, { body, by }),
        text: (language) => speak(language, 'decision.open.text'),
      },
    ];
  });
}
