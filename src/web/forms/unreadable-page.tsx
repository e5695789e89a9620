import { PageShell } from '../page-shell.tsx';
import type { PageContext } from '../page-context.ts';
import { Spoken } from '../messages/spoken.tsx';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import type { Unreadable } from './unreadable.ts';

/** What was sent is no form of ours: why, and how to go on. */
export function UnreadablePage({ context, problem }: { context: PageContext; problem: Unreadable }) {
  const { language } = context;
  return (
    <PageShell context={context} title={speak(language, 'unreadable.title')}>
      <p>
        <Spoken message={problem.message(language)} language={language} />
      </p>
      <p>{words(language, 'unreadable.kept')}</p>
    </PageShell>
  );
}
