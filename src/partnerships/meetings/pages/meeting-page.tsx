import { DateText, DefinitionList, linkTo, Notice, type PageContext } from '../../../web/index.ts';
import { LinkedFacilitationSection } from '../../facilitation/linked-facilitation.tsx';
import type { GroupRights } from '../../groups/group-rights.ts';
import { groupPath } from '../../groups/group-address.ts';
import { type PartnershipPlace, PartnershipShell } from '../../partnership-shell.tsx';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { quorumOf } from '../quorum.ts';
import type { MeetingSeen } from '../read-meeting-page.ts';
import { AgendaList } from './agenda-list.tsx';
import { MeetingOfficers } from './meeting-officers.tsx';
import { MeetingRecord } from './meeting-record.tsx';

export interface MeetingPageProps {
  context: PageContext;
  place: PartnershipPlace;
  seen: MeetingSeen;
  rights: GroupRights;
  /** The day as seen from: today, or that of `?as-at`. */
  day: string;
}

/** One meeting as a board would print it: notice, agenda, who came, interests, decisions, minutes. */
export function MeetingPage(props: MeetingPageProps) {
  const { context, place, seen, rights, day } = props;
  const { language } = context;
  const { code } = place.area;
  const { group, meeting } = seen;
  const held = meeting.heldOn <= day && meeting.calledOff === null;
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="groups"
      title={speak(language, 'meeting.title', { group: group.name, day: meeting.heldOn })}
      lead={<Lead context={context} seen={seen} day={day} />}
      steps={[
        { text: group.name, href: linkTo(context, groupPath(code, group.id)) },
        { text: speak(language, 'meeting.short', { day: meeting.heldOn }) },
      ]}
    >
      {!meeting.published && (
        <Notice title={words(language, 'draft')} level={2}>
          <p>{words(language, 'draft.meeting')}</p>
        </Notice>
      )}
      <MeetingOfficers context={context} code={code} seen={seen} rights={rights} day={day} />
      <DefinitionList
        items={[
          {
            term: words(language, 'meeting.when'),
            description: (
              <>
                <DateText day={meeting.heldOn} language={language} />, {meeting.startsAt}
              </>
            ),
          },
          { term: words(language, 'meeting.where'), description: meeting.place },
          {
            term: words(language, 'meeting.public'),
            description: words(language, meeting.openToPublic ? 'meeting.public.yes' : 'meeting.public.no'),
          },
          ...(meeting.howToAttend === null
            ? []
            : [{ term: words(language, 'meeting.attend'), description: meeting.howToAttend }]),
          ...(held && seen.minutes !== null
            ? [
                {
                  term: words(language, 'meeting.quorum'),
                  description: <QuorumText context={context} seen={seen} />,
                },
              ]
            : []),
        ]}
      />
      <AgendaList context={context} agenda={seen.agenda} />
      {held && <MeetingRecord context={context} code={code} seen={seen} rights={rights} day={day} />}
      <LinkedFacilitationSection context={context} code={code} entries={seen.facilitation} />
    </PartnershipShell>
  );
}

function Lead({ context, seen, day }: Pick<MeetingPageProps, 'context' | 'seen' | 'day'>) {
  const { language } = context;
  const { meeting, decisions } = seen;
  const { heldOn, startsAt: time, place, calledOff } = meeting;
  if (calledOff !== null) return <>{words(language, 'meeting.lead.off', { why: calledOff })}</>;
  const when = { day: heldOn, time, place };
  if (heldOn > day) return <>{words(language, 'meeting.lead.toCome', when)}</>;
  return (
    <>
      {words(language, 'meeting.lead.held', when)}
      {decisions.length === 1 && <> {words(language, 'meeting.decided.one')}</>}
      {decisions.length > 1 && <> {words(language, 'meeting.decided.many', { count: decisions.length })}</>}
    </>
  );
}

function QuorumText({ context, seen }: Pick<MeetingPageProps, 'context' | 'seen'>) {
  const { language } = context;
  const quorum = quorumOf(seen.group.quorum, seen.attendance);
  switch (quorum.state) {
    case 'no-number':
      return <>{words(language, 'quorum.no-number')}</>;
    case 'not-taken':
      return <>{words(language, 'quorum.not-taken', { needed: quorum.needed })}</>;
    default:
      return (
        <>{words(language, `quorum.${quorum.state}`, { filled: quorum.filled, needed: quorum.needed })}</>
      );
  }
}
