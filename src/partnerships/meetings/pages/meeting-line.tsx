import { linkTo, type PageContext, Tag } from '../../../web/index.ts';
import { meetingPath } from '../../groups/group-address.ts';
import type { Meeting } from '../meeting.ts';
import { words } from '../messages/words.tsx';

/** A meeting to come in a list: when, of which group, where. */
export function MeetingLine(props: {
  context: PageContext;
  code: string;
  meeting: Meeting;
  groupName: string;
}) {
  const { context, code, meeting, groupName } = props;
  const { language } = context;
  return (
    <li>
      <a href={linkTo(context, meetingPath(code, meeting.groupId, meeting.id))}>
        {words(language, 'meeting.title', { group: groupName, day: meeting.heldOn })}
      </a>
      {', '}
      {meeting.startsAt}, {meeting.place}{' '}
      {!meeting.published && <Tag text={words(language, 'draft')} tone="orange" />}
    </li>
  );
}
