import type { Queries } from '../../platform/database/database.ts';
import type { BodyKind } from '../bodies/body-kind.ts';
import { hasGap, mustFacilitate } from '../facilitation/facilitating-partner.ts';
import { speak } from '../notices/messages/message.ts';
import type { News } from '../notices/news.ts';

interface Member {
  partnershipId: number;
  id: string;
  name: string;
  kind: BodyKind;
  everywhere: boolean;
  councilAreas: number[];
  last: string | null;
}

/** Facilitating partners (section 13) with nothing in their log for a year; told once for each gap, and each year of one. */
export async function facilitationDue({ query }: Pick<Queries, 'query'>, today: string): Promise<News[]> {
  const { rows } = await query<Member>(
    `select part.partnership_id as "partnershipId", body.id, body.name, body.kind, body.everywhere,
            body.council_areas as "councilAreas", last.day as last
       from membership part join body on body.id = part.body_id and body.closed_on is null
       left join (select partnership_id, body_id, max(done_on) as day from facilitation_entry group by 1, 2) last
         on last.partnership_id = part.partnership_id and last.body_id = part.body_id
      where part.since <= $1 and (part.until is null or part.until >= $1) order by 1, 2`,
    [today],
  );
  return rows
    .filter((member) => mustFacilitate(member, member.partnershipId, today) && hasGap(member.last, today))
    .map(({ partnershipId, id, name: body, last }) => ({
      key: `facilitation-due:${partnershipId}:${id}:${last ?? 'none'}:${today.slice(0, 4)}`,
      kind: 'duty',
      ...{ partnershipId, bodies: [id] },
      unpublished: true,
      by: null,
      path: `partners/${id}`,
      subject: (language) => speak(language, 'facilitation.due', { body }),
      text: (language) => speak(language, 'facilitation.due.text'),
    }));
}
