import type { Refusal } from '../platform/authorisation/request-actor.ts';
import type { AsAtProblem } from './as-at.ts';
import { formatDay } from './components/date-text.tsx';
import { pathIn } from './language.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import type { PageContext } from './page-context.ts';
import { PageShell } from './page-shell.tsx';

/** What is refused with a page of its own; what is not there, or private, has the page of what is not there. */
export type ShownRefusal = Exclude<Refusal, 'not-found'>;

const wayIn: Partial<Record<ShownRefusal, string>> = {
  'sign-in': '/sign-in',
  'sign-in-again': '/sign-in',
  'second-factor': '/sign-in/second-factor',
};

export interface RefusalPageProps {
  context: PageContext;
  refusal: ShownRefusal;
  /** Where to go on after signing in. */
  next: string;
  /** What was typed could not be kept. */
  lost?: boolean;
}

/** Why something may not be used or was not done, and what to do about it. */
export function RefusalPage({ context, refusal, next, lost = false }: RefusalPageProps) {
  const { language } = context;
  const way = wayIn[refusal];
  return (
    <PageShell context={context} title={speak(language, `refusal.${refusal}.title`)}>
      <p>{words(language, lost ? 'refusal.lost' : `refusal.${refusal}.body`)}</p>
      {way && (
        <p>
          <a class="ds_button" href={pathIn(language, `${way}?next=${encodeURIComponent(next)}`)}>
            {words(language, 'account.signIn')}
          </a>
        </p>
      )}
    </PageShell>
  );
}

/** A day that the reader's role is not for; the shell says for which days it is. */
export function OutsidePeriodPage({ context, day }: { context: PageContext; day: string }) {
  const { language } = context;
  return (
    <PageShell context={context} title={speak(language, 'refusal.outside.title')}>
      <p>{words(language, 'refusal.outside.body', { day: formatDay(day, language) })}</p>
    </PageShell>
  );
}

/** `?as-at=` asks for what is no day that has been. */
export function AsAtProblemPage({
  context,
  problem,
  asked,
}: {
  context: PageContext;
  problem: AsAtProblem;
  asked: string;
}) {
  const { language } = context;
  return (
    <PageShell context={context} title={speak(language, `refusal.${problem}.title`)}>
      <p>{words(language, `refusal.${problem}.body`, { asked: asked.slice(0, 40) })}</p>
    </PageShell>
  );
}
