import type { PartnershipFacts } from '../../contributions/partnership-facts.ts';
import { groupsPath, meetingPath } from './group-address.ts';
import { groupsLead } from './groups-lead.ts';
import { speak } from './messages/message.ts';
import { readGroupsPage } from './read-groups-page.ts';

/** How many groups work for a partnership, and which of them meets next. Four queries. */
export const groupsFacts: PartnershipFacts = async (asked) => {
  const { queries, partnershipId, code, language, today } = asked;
  const { working, next } = await readGroupsPage(queries, partnershipId, today);
  if (working.length === 0) return [];
  const [first] = next;
  return [
    {
      part: 'partners',
      term: speak(language, 'tab.groups'),
      href: groupsPath(code),
      sentence: groupsLead(language, working),
    },
    ...(first
      ? [
          {
            part: 'partners' as const,
            term: speak(language, 'facts.next'),
            href: meetingPath(code, first.groupId, first.id),
            day: first.heldOn,
            sentence: speak(language, 'facts.next.text', {
              group: first.groupName,
              time: first.startsAt,
              place: first.place,
            }),
          },
        ]
      : []),
  ];
};
