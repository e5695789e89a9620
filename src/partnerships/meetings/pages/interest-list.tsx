import { type PageContext, pathIn } from '../../../web/index.ts';
import { meetingPath } from '../../groups/group-address.ts';
import type { GroupRights } from '../../groups/group-rights.ts';
import { words } from '../messages/words.tsx';
import type { MeetingSeen } from '../read-meeting-page.ts';

/** Interests declared at a meeting: whose, in what, of what nature, and what they did. */
export function InterestList(props: {
  context: PageContext;
  code: string;
  seen: MeetingSeen;
  rights: GroupRights;
}) {
  const { context, code, seen, rights } = props;
  const { language } = context;
  const { interests, meeting, minutes } = seen;
  const open = rights.record && minutes?.agreedOn === null;
  return (
    <section aria-labelledby="interests-title">
      <h2 id="interests-title">{words(language, 'interests.title')}</h2>
      {interests.length === 0 && <p>{words(language, 'interests.none')}</p>}
      {interests.length > 0 && (
        <ul>
          {interests.map(({ id, bodyName, seatTitle, itemTitle, nature, done }) => (
            <li>
              <strong>{bodyName}</strong>
              {seatTitle !== '' && `, ${seatTitle}`},{' '}
              {itemTitle === null
                ? words(language, 'interests.whole')
                : words(language, 'interests.item', { item: itemTitle })}
              : {nature} <em>{words(language, `interest.${done}`)}.</em>
              {open && (
                <>
                  {' '}
                  <a
                    class="no-print"
                    href={pathIn(
                      language,
                      `${meetingPath(code, meeting.groupId, meeting.id)}/interests/${id}/remove`,
                    )}
                  >
                    {words(language, 'do.remove')}
                    <span class="visually-hidden"> – {bodyName}</span>
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
