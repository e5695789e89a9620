import type { Temporal } from 'temporal-polyfill';
import { speak } from '../../forms/messages/message.ts';
import { words } from '../../forms/messages/words.tsx';
import type { Language } from '../../language.ts';
import { Spoken } from '../../messages/spoken.tsx';
import { Notice } from '../notice.tsx';
import { formatTime } from '../time-text.ts';

export interface SentBeforeNoticeProps {
  /** Where what came of it is. */
  location: string;
  sentAt: Temporal.Instant;
  /** Whether the answers are others than those sent first. */
  changed: boolean;
  /** True takes the focus when the page opens. */
  focus?: boolean;
  language?: Language;
}

/** Says that the form has acted already, so that sending it once more is a decision. */
export function SentBeforeNotice({
  location,
  sentAt,
  changed,
  focus = true,
  language = 'en',
}: SentBeforeNoticeProps) {
  const time = formatTime(sentAt);
  return (
    <div class="form-notice" tabindex={-1} autofocus={focus}>
      <Notice level={2} title={<Spoken message={speak(language, 'before.title')} language={language} />}>
        <p>{words(language, changed ? 'before.changed' : 'before.same', { time })}</p>
        <p>
          <a href={location}>{words(language, 'before.link')}</a>
        </p>
        <p>{words(language, 'before.again')}</p>
      </Notice>
    </div>
  );
}
