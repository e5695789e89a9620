import { say } from './messages/message.ts';
import { words } from './messages/words.tsx';
import type { PageContext } from './page-context.ts';
import { pathIn } from './language.ts';
import { londonTime } from './components/date-text.tsx';

/** Says, on every page, for whom somebody acts and until when, with the way to stop. */
export function AccountBanner({ context }: { context: PageContext }) {
  const { language, account } = context;
  const acting = account?.actingFor;
  if (!acting) return null;
  const until = { name: acting.name, time: londonTime(acting.until) };
  return (
    <aside class="acting" aria-label={say(language, 'account.actingFor', until)}>
      <form class="ds_wrapper" method="post" action={pathIn(language, '/acting/stop')}>
        <p>{words(language, 'account.actingFor', until)}</p>
        <button class="ds_button ds_button--secondary ds_button--small" type="submit">
          {words(language, 'account.actingFor.stop')}
        </button>
      </form>
    </aside>
  );
}
