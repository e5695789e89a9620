import type { Role } from '../../platform/authorisation/role.ts';
import type { Language } from '../../web/index.ts';
import type { Doing } from '../form-at.tsx';
import { speak } from '../notices/messages/message.ts';
import { tellOf } from '../notices/tell-of.ts';
import { namesOfBodies } from '../notices/names-of-bodies.ts';
import { groupAtMeeting } from './group-at-meeting.ts';
import type { DecisionWritten } from './decision.ts';
import type { Meeting } from './meeting.ts';

type Told = Pick<Meeting, 'id' | 'groupId' | 'heldOn' | 'startsAt' | 'place' | 'calledOff'>;

const pathOf = ({ id, groupId }: Pick<Meeting, 'id' | 'groupId'>) => `groups/${groupId}/meetings/${id}`;

/** Tells who sits on a group of its meeting: that it was called, changed or called off, or that its minutes are out. */
export async function tellOfMeeting(
  doing: Doing,
  what: 'called' | 'changed' | 'minutes',
  key: string,
  meeting: Told,
): Promise<void> {
  const { name, kind, bodies, accounts } = await groupAtMeeting(
    doing.transaction,
    meeting.groupId,
    meeting.heldOn,
  );
  const { heldOn: day, startsAt: time, place, calledOff } = meeting;
  const roles: readonly Role[] = kind === 'board' ? ['chair', 'board-member'] : [];
  const words = {
    called: {
      subject: (language: Language) => speak(language, 'meeting.called', { group: name, day, time }),
      text: (language: Language) => speak(language, 'meeting.called.text', { place }),
    },
    changed: {
      subject: (language: Language) => speak(language, 'meeting.changed', { group: name, day }),
      text: (language: Language) => speak(language, 'meeting.changed.text', { day, time, place }),
    },
    off: {
      subject: (language: Language) => speak(language, 'meeting.calledOff', { group: name, day }),
      text: (language: Language) => speak(language, 'meeting.calledOff.text'),
    },
    minutes: {
      subject: (language: Language) => speak(language, 'minutes.published', { group: name, day }),
      text: (language: Language) => speak(language, 'minutes.published.text'),
    },
  };
  await tellOf(doing, {
    key,
    kind: 'meeting',
    unpublished: false,
    path: pathOf(meeting),
    ...{ bodies, accounts, roles },
    ...words[what === 'changed' && calledOff !== null ? 'off' : what],
  });
}

/** Tells a body that a decision is its to follow up. While the minutes are a draft, only its lead in the partnership. */
export async function tellOfFollowUps(
  doing: Doing,
  meeting: Pick<Meeting, 'id' | 'groupId' | 'heldOn'>,
  decisions: readonly (Pick<DecisionWritten, 'followUpBodyId' | 'followUpBy'> & { id: string })[],
  unpublished: boolean,
): Promise<void> {
  const given = decisions.filter(({ followUpBodyId }) => followUpBodyId !== null);
  if (given.length === 0) return;
  const { name: group } = await groupAtMeeting(doing.transaction, meeting.groupId, meeting.heldOn);
  const bodyIds = given.flatMap(({ followUpBodyId }) => followUpBodyId ?? []);
  const nameOf = await namesOfBodies(doing.transaction, bodyIds);
  await tellOf(
    doing,
    ...given.map(({ id, followUpBodyId, followUpBy: by }) => {
      const bodyId = followUpBodyId ?? '';
      const body = nameOf(bodyId);
      return {
        key: `follow-up:${id}:${bodyId}:${by ?? ''}`,
        kind: 'duty' as const,
        unpublished,
        bodies: [bodyId],
        path: pathOf(meeting),
        subject: (language: Language) =>
          by === null
            ? speak(language, 'decision.followUp', { body, group })
            : speak(language, 'decision.followUpBy', { body, group, by }),
        text: (language: Language) => speak(language, 'decision.followUp.text', { day: meeting.heldOn }),
      };
    }),
  );
}
