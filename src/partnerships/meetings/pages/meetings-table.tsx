import { DateText, linkTo, type PageContext, Table, Tag } from '../../../web/index.ts';
import { meetingPath } from '../../groups/group-address.ts';
import type { ListedMeeting } from '../meeting-store.ts';
import { words } from '../messages/words.tsx';
import { minutesState } from '../minutes.ts';

/** A group's meetings, the newest first, with how far their record has come. */
export function MeetingsTable(props: {
  context: PageContext;
  code: string;
  groupName: string;
  meetings: readonly ListedMeeting[];
  day: string;
}) {
  const { context, code, groupName, meetings, day } = props;
  const { language } = context;
  return (
    <Table<ListedMeeting>
      cards
      id="meetings"
      caption={words(language, 'meetings.caption', { group: groupName })}
      captionHidden
      rows={meetings}
      columns={[
        {
          key: 'date',
          heading: words(language, 'meetings.date'),
          cell: ({ id, groupId, heldOn, published }) => (
            <>
              <a href={linkTo(context, meetingPath(code, groupId, id))}>
                <DateText day={heldOn} language={language} />
              </a>{' '}
              {!published && <Tag text={words(language, 'draft')} tone="orange" />}
            </>
          ),
        },
        { key: 'where', heading: words(language, 'meetings.where'), cell: ({ place }) => place },
        {
          key: 'minutes',
          heading: words(language, 'meetings.state'),
          cell: ({ heldOn, calledOff, minutes }) => {
            if (calledOff !== null) return words(language, 'state.off');
            if (heldOn > day) return words(language, 'state.toCome');
            return words(language, `state.${minutesState(minutes)}`);
          },
        },
        {
          key: 'decisions',
          heading: words(language, 'meetings.decisions'),
          numeric: true,
          cell: ({ decisions, minutes }) => (minutes === null ? '' : decisions),
        },
      ]}
    />
  );
}
