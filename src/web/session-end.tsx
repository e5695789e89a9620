import { londonTime } from './components/date-text.tsx';
import { pathIn } from './language.ts';
import { say, speak } from './messages/message.ts';
import { Spoken } from './messages/spoken.tsx';
import { words } from './messages/words.tsx';
import type { PageContext } from './page-context.ts';

/** Says when the session ends; with script, warns before it does and lets one stay. */
export function SessionEnd({ context }: { context: PageContext }) {
  const { language, account, sessionScript } = context;
  if (!account?.endsAt) return null;
  return (
    <>
      {sessionScript && <script type="module" src={sessionScript} />}
      <commonty-session
        data-left={account.secondsLeft}
        data-address={pathIn(language, '/session/extend')}
        data-warning={say(language, 'session.warning', { minutes: '{minutes}' })}
        data-stayed={say(language, 'session.stayed')}
        data-over={say(language, 'session.over')}
      >
        <aside aria-label={say(language, 'session.label')}>
          <p class="ds_wrapper session-end">
            {words(language, 'session.ends', { time: londonTime(account.endsAt) })}
          </p>
          <div class="session-warning" hidden>
            <form class="ds_wrapper" method="post" action={pathIn(language, '/session/extend')}>
              <p role="alert" />
              <button class="ds_button ds_button--small" type="submit">
                <Spoken message={speak(language, 'session.stay')} language={language} />
              </button>
            </form>
          </div>
        </aside>
      </commonty-session>
    </>
  );
}
