import { pathIn } from '../../language.ts';
import type { FormState } from '../../forms/form-state.ts';
import type { FormNotice } from '../../forms/form-notice.ts';
import { hiddenNames } from '../../forms/read-hidden.ts';
import { speak } from '../../forms/messages/message.ts';
import { words } from '../../forms/messages/words.tsx';
import type { Language } from '../../language.ts';
import { Spoken } from '../../messages/spoken.tsx';
import { Notice } from '../notice.tsx';
import { formatDayOf, formatTime } from '../time-text.ts';
import { Button } from './button.tsx';
import { HiddenFields } from './hidden-fields.tsx';

export interface DraftNoticeProps {
  notice: Extract<FormNotice, { kind: 'draft' }>;
  /** Name of the form. */
  form: string;
  state: Pick<FormState, 'subject' | 'page'>;
  context: { language: Language; path: string };
}

/** Says that the fields hold what was typed earlier, and throws it away where it is not wanted. */
export function DraftNotice({ notice, form, state, context }: DraftNoticeProps) {
  const { language, path } = context;
  const { savedAt } = notice;
  return (
    <div class="form-notice">
      <Notice
        level={2}
        title={<Spoken message={speak(language, 'draft.notice.title')} language={language} />}
      >
        <p>
          {words(language, 'draft.notice', {
            day: formatDayOf(savedAt, language),
            time: formatTime(savedAt),
          })}
          {notice.hasUnkept && <> {words(language, 'draft.notice.files')}</>}
        </p>
        <form action={pathIn(language, '/drafts/discard')} method="post">
          <HiddenFields
            fields={{
              [hiddenNames.form]: form,
              [hiddenNames.subject]: state.subject === '' ? null : state.subject,
              [hiddenNames.page]: state.page ?? path,
            }}
          />
          <Button text={speak(language, 'draft.discard')} kind="secondary" language={language} />
        </form>
      </Notice>
    </div>
  );
}
