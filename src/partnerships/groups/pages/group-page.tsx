import { DateText, DefinitionList, linkTo, Notice, type PageContext, Table } from '../../../web/index.ts';
import { LinkedFacilitationSection } from '../../facilitation/linked-facilitation.tsx';
import { AttendanceTable } from '../../meetings/pages/attendance-table.tsx';
import { MeetingLine } from '../../meetings/pages/meeting-line.tsx';
import { MeetingsTable } from '../../meetings/pages/meetings-table.tsx';
import { type PartnershipPlace, PartnershipShell } from '../../partnership-shell.tsx';
import { decisionsPath, groupPath } from '../group-address.ts';
import type { Member } from '../member-store.ts';
import { words } from '../messages/words.tsx';
import type { GroupSeen } from '../read-group-page.ts';
import type { GroupRights } from '../group-rights.ts';
import { GroupOfficers } from './group-officers.tsx';

export interface GroupPageProps {
  context: PageContext;
  place: PartnershipPlace;
  seen: GroupSeen & { outcomesInForce: ReadonlySet<string> };
  rights: GroupRights;
}

/** One group: what it is there for, who sits in it, when it meets, who came. */
export function GroupPage({ context, place, seen, rights }: GroupPageProps) {
  const { language } = context;
  const { code } = place.area;
  const { group, members, meetings, next, day } = seen;
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="groups"
      title={language === 'gd' && group.nameGd !== null ? group.nameGd : group.name}
      lead={<Lead context={context} seen={seen} />}
      steps={[{ text: group.name }]}
    >
      {!group.published && (
        <Notice title={words(language, 'draft')} level={2}>
          <p>{words(language, 'group.draft')}</p>
        </Notice>
      )}
      <GroupOfficers context={context} code={code} group={group} rights={rights} />
      <About context={context} code={code} seen={seen} />
      <section aria-labelledby="members-title">
        <h2 id="members-title">{words(language, 'group.members')}</h2>
        {members.length === 0 ? (
          <p>{words(language, 'group.members.none')}</p>
        ) : (
          <Members context={context} group={group.name} members={members} />
        )}
      </section>
      <section aria-labelledby="meetings-title">
        <h2 id="meetings-title">{words(language, 'group.meetings')}</h2>
        {next !== null && (
          <ul>
            <MeetingLine context={context} code={code} meeting={next} groupName={group.name} />
          </ul>
        )}
        {meetings.length === 0 ? (
          <p>{words(language, 'group.meetings.none')}</p>
        ) : (
          <MeetingsTable context={context} code={code} groupName={group.name} meetings={meetings} day={day} />
        )}
        <p>
          <a href={linkTo(context, `${decisionsPath(code)}?group=${group.id}`)}>
            {words(language, 'group.decisions')}
          </a>
        </p>
      </section>
      <AttendanceTable context={context} attendance={seen.attendance} day={day} />
      <LinkedFacilitationSection context={context} code={code} entries={seen.facilitation} />
    </PartnershipShell>
  );
}

function Lead({ context, seen: { group, parent } }: Pick<GroupPageProps, 'context' | 'seen'>) {
  const { language } = context;
  const { kind, locality, endedOn } = group;
  return (
    <>
      {kind !== 'locality'
        ? words(language, `group.lead.${kind}`)
        : locality === null
          ? words(language, 'group.lead.locality.unknown')
          : words(language, 'group.lead.locality', { locality: locality.name })}
      {parent && <> {words(language, 'group.answersTo', { group: parent.name })}</>}
      {endedOn !== null && <> {words(language, 'group.ended', { day: endedOn })}</>}
    </>
  );
}

function About({
  context,
  code,
  seen,
}: {
  context: PageContext;
  code: string;
  seen: GroupPageProps['seen'];
}) {
  const { language } = context;
  const { group, below } = seen;
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title">{words(language, 'group.about')}</h2>
      {group.remit === '' ? (
        <p>{words(language, 'group.remit.none')}</p>
      ) : (
        <p class="own-words">{group.remit}</p>
      )}
      <h3>{words(language, 'group.outcomes')}</h3>
      {group.outcomes.length + group.planOutcomes.length === 0 ? (
        <p>{words(language, 'group.outcomes.none')}</p>
      ) : (
        <ul>
          {group.planOutcomes.map(({ id, name }) => (
            <li>
              {seen.outcomesInForce.has(id) ? (
                <a href={linkTo(context, `/partnerships/${code}/plan/outcomes/${id}`)}>{name}</a>
              ) : (
                name
              )}
            </li>
          ))}
          {group.outcomes.map((outcome) => (
            <li>{outcome}</li>
          ))}
        </ul>
      )}
      <DefinitionList
        items={[
          ...(group.setUpOn === null
            ? []
            : [
                {
                  term: words(language, 'group.setUp'),
                  description: <DateText day={group.setUpOn} language={language} />,
                },
              ]),
          {
            term: words(language, 'group.quorum'),
            description: group.quorum ?? words(language, 'group.quorum.none'),
          },
          ...(group.locality === null
            ? []
            : [
                {
                  term: words(language, 'group.locality'),
                  description: (
                    <a href={linkTo(context, `/areas/${group.locality.code}`)}>{group.locality.name}</a>
                  ),
                },
              ]),
          ...(below.length === 0
            ? []
            : [
                {
                  term: words(language, 'group.below'),
                  description: (
                    <ul class="inline-list">
                      {below.map(({ id, name }) => (
                        <li>
                          <a href={linkTo(context, groupPath(code, id))}>{name}</a>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]),
        ]}
      />
    </section>
  );
}

function Members(props: { context: PageContext; group: string; members: readonly Member[] }) {
  const { context, group, members } = props;
  const { language } = context;
  return (
    <Table<Member>
      cards
      id="members"
      caption={words(language, 'group.members.caption', { group })}
      captionHidden
      rows={members}
      columns={[
        {
          key: 'body',
          heading: words(language, 'group.member.body'),
          cell: ({ bodyId, bodyName }) => <a href={linkTo(context, `/partners/${bodyId}`)}>{bodyName}</a>,
        },
        {
          key: 'seat',
          heading: words(language, 'group.member.seat'),
          cell: ({ title, held }) => (
            <>
              {title}
              {!held && <> ({words(language, 'group.member.vacant')})</>}
            </>
          ),
        },
        {
          key: 'role',
          heading: words(language, 'group.member.role'),
          cell: ({ role }) => words(language, `role.${role}`),
        },
      ]}
    />
  );
}
