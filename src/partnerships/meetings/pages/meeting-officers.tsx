import { type PageContext, pathIn } from '../../../web/index.ts';
import { meetingPath } from '../../groups/group-address.ts';
import type { GroupRights } from '../../groups/group-rights.ts';
import { words } from '../messages/words.tsx';
import type { MeetingSeen } from '../read-meeting-page.ts';

type Act =
  | 'edit'
  | 'agenda'
  | 'attendance'
  | 'interest'
  | 'decision'
  | 'minutes'
  | 'publish'
  | 'publish.minutes'
  | 'agree';

const addresses: Record<Act, string> = {
  edit: 'edit',
  agenda: 'agenda',
  attendance: 'attendance',
  interest: 'interests/new',
  decision: 'decisions/new',
  minutes: 'minutes',
  publish: 'publish',
  'publish.minutes': 'minutes/publish',
  agree: 'minutes/agree',
};

/** The next steps of a meeting, for those who record it. */
export function MeetingOfficers(props: {
  context: PageContext;
  code: string;
  seen: MeetingSeen;
  rights: GroupRights;
  day: string;
}) {
  const { context, code, seen, rights, day } = props;
  const { language } = context;
  const acts = actsOf(seen, rights, day);
  if (acts.length === 0) return null;
  const path = meetingPath(code, seen.group.id, seen.meeting.id);
  return (
    <nav class="officers no-print" aria-labelledby="officers-title">
      <p id="officers-title">
        <strong>{words(language, rights.record ? 'officers.title' : 'officers.chair')}</strong>
      </p>
      <ul class="inline-list">
        {acts.map((act) => (
          <li>
            <a href={pathIn(language, `${path}/${addresses[act]}`)}>{words(language, `do.${act}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function actsOf({ meeting, minutes }: MeetingSeen, rights: GroupRights, day: string): Act[] {
  if (minutes === null) return [];
  const open = minutes.agreedOn === null;
  const held = meeting.heldOn <= day && meeting.calledOff === null;
  const acts: Act[] = [];
  if (rights.record && open) acts.push('edit', 'agenda');
  if (rights.record && open && held) acts.push('attendance', 'interest', 'decision', 'minutes');
  if (rights.record && !meeting.published) acts.push('publish');
  if ((rights.record || rights.agree) && held && meeting.published && !minutes.published)
    acts.push('publish.minutes');
  if (rights.agree && held && open) acts.push('agree');
  return acts;
}
