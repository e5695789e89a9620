import type { ThreadLinks } from '../contributions/thread-links.ts';
import type { OutcomePart } from '../plans/index.ts';
import { linkTo, Spoken } from '../web/index.ts';
import { gatherThreads } from './gather-threads.ts';
import { words } from './messages/words.tsx';
import { threadPath } from './thread-address.ts';
import { threadFinding } from './thread-finding.ts';
import { ThreadStrip } from './thread-strip.tsx';

/** The strip on the page of an outcome, with the way to the thread itself. */
export function threadPart(contributions: readonly ThreadLinks[]): OutcomePart {
  return async ({ queries, page, place, outcome }) => {
    const { language } = page;
    const { id: partnershipId, code } = place.area;
    const today = page.asAt?.day ?? page.today;
    const asAt = page.asAt?.instant ?? null;
    const [thread] = await gatherThreads(contributions, { queries, language, today, asAt }, [
      { outcomeId: outcome.id, partnershipId, code },
    ]);
    return (
      <section aria-labelledby="thread-title">
        <h2 id="thread-title">{words(language, 'thread.part.title')}</h2>
        {thread && (
          <>
            <p>
              <Spoken message={threadFinding(thread, language)} language={language} />
            </p>
            <ThreadStrip context={page} thread={thread} />
          </>
        )}
        <p>
          <a href={linkTo(page, threadPath(code, outcome.id))}>{words(language, 'thread.part.walk')}</a>
        </p>
      </section>
    );
  };
}
