import type { Queries } from '../../platform/database/database.ts';
import { DateText, linkTo, type PageContext } from '../../web/index.ts';
import { words } from '../taking-part/messages/words.tsx';

/** Something a partner did for a group or a meeting. */
export interface LinkedFacilitation {
  id: string;
  bodyId: string;
  bodyName: string;
  doneOn: string;
  what: string;
}

/** Newest first, as far as the reader may see it. */
export async function facilitationFor(
  queries: Queries,
  of: { groupId: string } | { meetingId: string },
): Promise<LinkedFacilitation[]> {
  const [column, id] = 'groupId' in of ? ['group_id', of.groupId] : ['meeting_id', of.meetingId];
  const { rows } = await queries.query<LinkedFacilitation>(
    `select entry.id, body.id as "bodyId", body.name as "bodyName", done_on as "doneOn", what
       from known.facilitation_entry as entry join known.body on body.id = body_id
      where entry.${column} = $1 order by done_on desc, entry.id desc`,
    [id],
  );
  return rows;
}

/** What partners did for a group or a meeting; nothing where no entry of a log names it. */
export function LinkedFacilitationSection(props: {
  context: PageContext;
  /** Code of the partnership. */
  code: string;
  entries: readonly LinkedFacilitation[];
}) {
  const { context, code, entries } = props;
  const { language } = context;
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="facilitated-title">
      <h2 id="facilitated-title">{words(language, 'facilitated.title')}</h2>
      <ul>
        {entries.map(({ bodyId, bodyName, doneOn, what }) => (
          <li>
            <DateText day={doneOn} language={language} />,{' '}
            <a href={linkTo(context, `/partnerships/${code}/partners/${bodyId}`)}>{bodyName}</a>:{' '}
            <span class="typed-lines">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
