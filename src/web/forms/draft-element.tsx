import type { PropsWithChildren } from 'hono/jsx';
import { pathIn } from '../language.ts';
import type { PageContext } from '../page-context.ts';
import { say, speak } from './messages/message.ts';

/**
 * Around a form: keeps what is typed on the server, a moment after it is typed and when the page is left. Without
 * script the form's own button does.
 */
export function DraftElement({ context, children }: PropsWithChildren<{ context: PageContext }>) {
  const { language, formScript } = context;
  const status = speak(language, 'draft.saving');
  return (
    <>
      {formScript && <script type="module" src={formScript} />}
      <commonty-draft
        data-address={pathIn(language, '/drafts')}
        data-saving={status.text}
        data-ended={say(language, 'draft.ended')}
        data-failed={say(language, 'draft.failed')}
      >
        {children}
        <p
          class="form__status"
          role="status"
          lang={status.language === language ? undefined : status.language}
        />
      </commonty-draft>
    </>
  );
}
