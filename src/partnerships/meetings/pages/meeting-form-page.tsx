import type { Child } from 'hono/jsx';
import { type FormFields, pathIn, type Words } from '../../../web/index.ts';
import type { FormPageProps } from '../../form-at.tsx';
import { FormPage } from '../../form-page.tsx';
import { groupPath, meetingPath } from '../../groups/group-address.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { OwnMeeting } from '../find-meeting.ts';

type Page = Parameters<typeof FormPage>[0];

/** A form about a meeting, with the way back to it; says where its minutes are agreed. */
export function MeetingFormPage<Fields extends FormFields>(
  props: Omit<FormPageProps<unknown, Fields>, 'about'> & {
    seen: OwnMeeting;
    title: Words;
    lead?: Child;
    submit: Words;
    submitKind?: Page['submitKind'];
    above?: Child;
    layout?: Parameters<typeof FormPage<unknown, Fields>>[0]['layout'];
    /** False where it changes nothing that the minutes record. */
    ofRecord?: boolean;
  },
) {
  const { seen, ofRecord = true, above, ...rest } = props;
  const { context, place } = props;
  const { language } = context;
  const { group, meeting, minutes } = seen;
  const { code } = place.area;
  const back = meetingPath(code, group.id, meeting.id);
  return (
    <FormPage
      {...rest}
      tab="groups"
      steps={[
        { text: group.name, href: pathIn(language, groupPath(code, group.id)) },
        {
          text: speak(language, 'meeting.short', { day: meeting.heldOn }),
          href: pathIn(language, back),
        },
      ]}
      back={back}
      above={
        <>
          {ofRecord && minutes.agreedOn !== null && (
            <p>
              <strong>{words(language, 'record.agreed', { day: minutes.agreedOn })}</strong>
            </p>
          )}
          {above}
        </>
      }
    />
  );
}
