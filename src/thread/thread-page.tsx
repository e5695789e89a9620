import { type PartnershipPlace, PartnershipShell } from '../partnerships/index.ts';
import { outcomePath, whichPath, type OutcomeInForce } from '../plans/index.ts';
import { drawnOnce, formatDay, linkTo, type PageContext, Spoken } from '../web/index.ts';
import { say, speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { threadsPath } from './thread-address.ts';
import { threadFinding } from './thread-finding.ts';
import { ThreadKey } from './thread-key.tsx';
import { ThreadStrip } from './thread-strip.tsx';
import type { StationOfThread, Thread } from './thread.ts';

export interface ThreadPageProps {
  context: PageContext;
  place: PartnershipPlace;
  found: OutcomeInForce;
  thread: Thread;
}

/** One outcome from need to report: every link with its freshness, and the gaps by name. */
export function ThreadPage({ context, place, found, thread }: ThreadPageProps) {
  const { language } = context;
  const { outcome, plan } = found;
  const { code } = place.area;
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan"
      title={speak(language, 'thread.title', { outcome: outcome.name })}
      lead={<Spoken message={threadFinding(thread, language)} language={language} />}
      steps={[
        ...(plan.which.kind === 'locality'
          ? [{ text: plan.title, href: linkTo(context, whichPath(code, plan.which)) }]
          : []),
        { text: outcome.name, href: linkTo(context, outcomePath(code, outcome.id)) },
        { text: speak(language, 'thread.step') },
      ]}
    >
      {drawnOnce(thread, context.path, () => (
        <>
          <ThreadStrip context={context} thread={thread} />
          <p>{words(language, 'thread.explained')}</p>
          <ThreadKey language={language} />
          {thread.stations.map((station) => (
            <Station context={context} station={station} />
          ))}
          <ul>
            <li>
              <a href={linkTo(context, outcomePath(code, outcome.id))}>{words(language, 'thread.outcome')}</a>
            </li>
            <li>
              <a href={linkTo(context, threadsPath(code))}>{words(language, 'thread.all')}</a>
            </li>
          </ul>
        </>
      ))}
    </PartnershipShell>
  );
}

function Station({ context, station: found }: { context: PageContext; station: StationOfThread }) {
  const { language } = context;
  const { station, strength, links } = found;
  const id = `thread-${station}`;
  return (
    <section class={`thread-station thread-strip__station--${strength}`} aria-labelledby={id}>
      <h2 id={id} class="thread-station__name">
        {words(language, `station.${station}`)}{' '}
        <span class="thread-station__strength">{words(language, `strength.${strength}`)}</span>
      </h2>
      {links.length === 0 && <p>{words(language, `none.${station}`)}</p>}
      {links.map(({ sentence, strength: own, freshOn, href }) => (
        <div class="thread-station__link">
          <p>
            <Spoken message={sentence} language={language} />
          </p>
          {(freshOn !== null || href !== null || own !== 'broken') && (
            <p class="thread-station__fresh">
              {freshOn === null
                ? own !== 'broken' && words(language, 'thread.fresh.none')
                : words(language, 'thread.fresh', { day: formatDay(freshOn, language) })}
              {href !== null && (
                <>
                  {(freshOn !== null || own !== 'broken') && ' · '}
                  <a
                    href={linkTo(context, href)}
                    aria-label={say(language, 'thread.read.of', {
                      station: say(language, `station.${station}`),
                    })}
                  >
                    {words(language, 'thread.read')}
                  </a>
                </>
              )}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
