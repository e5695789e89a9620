import { londonDayOf } from '../../../platform/london-day.ts';
import { Disclosure, formatDay, linkTo, type PageContext } from '../../../web/index.ts';
import type { Candidate } from '../choosing.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { GroundList } from './ground-list.tsx';

/** A candidate: who proposed it and why, and what the figures say for it as they stood. */
export function CandidateEntry(props: {
  context: PageContext;
  candidate: Candidate;
  removeHref: string | null;
}) {
  const { context, candidate, removeHref } = props;
  const { language } = context;
  const { name, concern, bodyName, evidence, evidenceAt, withdrawnWhy } = candidate;
  return (
    <article aria-labelledby={`candidate-${candidate.id}`}>
      <h3 id={`candidate-${candidate.id}`}>{name}</h3>
      {withdrawnWhy !== null && <p>{words(language, 'candidates.withdrawn', { why: withdrawnWhy })}</p>}
      <p>
        {bodyName === null
          ? words(language, evidence ? 'candidates.by-need' : 'candidates.by-partnership')
          : words(language, 'candidates.by', { body: bodyName })}
      </p>
      {concern !== '' && (
        <blockquote>
          <p class="own-words">{concern}</p>
        </blockquote>
      )}
      {evidence && <p>{evidence.figure.sentence}</p>}
      <Disclosure summary={words(language, 'grounds.of', { what: name })}>
        <GroundList context={context} candidate={candidate} />
      </Disclosure>
      {evidence && evidenceAt !== null && (
        <p>
          {words(language, 'candidates.stood', {
            day: formatDay(londonDayOf(evidenceAt), language),
            title: evidence.figure.source.title,
            publisher: evidence.figure.source.publisher,
            edition: evidence.figure.source.edition,
          })}{' '}
          <a
            href={linkTo(context, `/areas/${evidence.figure.area.code}#${evidence.figure.indicator.key}`)}
            aria-label={say(language, 'candidates.live.of', { what: evidence.figure.indicator.name })}
          >
            {words(language, 'candidates.live')}
          </a>
        </p>
      )}
      {removeHref !== null && (
        <p class="no-print">
          <a href={removeHref} aria-label={say(language, 'candidates.remove.of', { what: name })}>
            {words(language, 'candidates.remove')}
          </a>
        </p>
      )}
    </article>
  );
}
