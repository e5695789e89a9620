import { EmptyState, linkTo, type PageContext, pathIn, Spoken } from '../../../web/index.ts';
import { AttendanceTable } from '../../meetings/pages/attendance-table.tsx';
import { MeetingLine } from '../../meetings/pages/meeting-line.tsx';
import { type PartnershipPlace, PartnershipShell } from '../../partnership-shell.tsx';
import type { Group } from '../group.ts';
import { decisionsPath, groupPath, groupsPath } from '../group-address.ts';
import { groupsLead } from '../groups-lead.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { GroupsSeen } from '../read-groups-page.ts';
import { GroupTreeList } from './group-tree-list.tsx';

export interface GroupsPageProps {
  context: PageContext;
  place: PartnershipPlace;
  seen: GroupsSeen;
  /** Whether the reader may add groups. */
  mayAdd: boolean;
}

/** All groups of a partnership: who answers to whom, when they meet next, who came. */
export function GroupsPage({ context, place, seen, mayAdd }: GroupsPageProps) {
  const { language } = context;
  const { code, name } = place.area;
  const { working, tree, next, ended, toCome } = seen;
  const addHref = pathIn(language, `${groupsPath(code)}/new`);
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="groups"
      title={speak(language, 'groups.title', { area: name })}
      lead={<Spoken message={groupsLead(language, seen.working)} language={language} />}
    >
      {working.length === 0 ? (
        <EmptyState
          title={words(language, 'groups.none.title')}
          text={words(language, 'groups.none')}
          {...(mayAdd ? { action: { text: words(language, 'groups.none.action'), href: addHref } } : {})}
        />
      ) : (
        <section aria-labelledby="tree-title">
          <h2 id="tree-title">{words(language, 'groups.tree')}</h2>
          <GroupTreeList context={context} code={code} branches={tree} />
          {mayAdd && (
            <p class="no-print">
              <a class="ds_button" href={addHref}>
                {words(language, 'groups.add')}
              </a>
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="next-title">
        <h2 id="next-title">{words(language, 'groups.next')}</h2>
        {next.length === 0 ? (
          <p>{words(language, 'groups.next.none')}</p>
        ) : (
          <ul>
            {next.map((meeting) => (
              <MeetingLine context={context} code={code} meeting={meeting} groupName={meeting.groupName} />
            ))}
          </ul>
        )}
        <p>
          <a href={linkTo(context, decisionsPath(code))}>{words(language, 'groups.decisions')}</a>
        </p>
      </section>
      <AttendanceTable context={context} attendance={seen.attendance} day={seen.day} />
      <Others context={context} code={code} groups={toCome} of="toCome" />
      <Others context={context} code={code} groups={ended} of="ended" />
    </PartnershipShell>
  );
}

/** Groups that do not work on the day shown. */
function Others(props: {
  context: PageContext;
  code: string;
  groups: readonly Group[];
  of: 'ended' | 'toCome';
}) {
  const { context, code, groups, of } = props;
  const { language } = context;
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby={`${of}-title`}>
      <h2 id={`${of}-title`}>{words(language, `groups.${of}`)}</h2>
      <ul>
        {groups.map(({ id, name, endedOn, setUpOn }) => (
          <li>
            <a href={linkTo(context, groupPath(code, id))}>{name}</a>,{' '}
            {words(language, `groups.${of}.on`, { day: (of === 'ended' ? endedOn : setUpOn) ?? '' })}
          </li>
        ))}
      </ul>
    </section>
  );
}
