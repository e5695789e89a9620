import { formatDay, linkTo, type PageContext, Tag } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { boardPath } from './board-address.ts';
import { type BoardDecision, followState } from './board-decision.ts';

export interface BoardDecisionsProps {
  context: PageContext;
  code: string;
  decisions: readonly BoardDecision[];
  day: string;
  mayDecide: boolean;
}

/** What the board decided, why, and what came of it; newest first. */
export function BoardDecisions({ context, code, decisions, day, mayDecide }: BoardDecisionsProps) {
  const { language } = context;
  return (
    <section aria-labelledby="board-decisions">
      <h2 id="board-decisions">{words(language, 'board.decisions')}</h2>
      {decisions.length === 0 && <p>{words(language, 'board.decisions.none')}</p>}
      {decisions.map((decision) => (
        <article class="board-decision" id={`decision-${decision.id}`}>
          <h3 class="board-decision__decided">
            {words(language, 'board.decided', {
              day: formatDay(decision.decidedOn, language),
              decided: decision.decided,
            })}
          </h3>
          {decision.flagWords !== null && (
            <p>{words(language, 'board.about', { what: decision.flagWords })}</p>
          )}
          <p>{words(language, 'board.reasons', { reasons: decision.reasons })}</p>
          <FollowUp context={context} code={code} decision={decision} day={day} mayDecide={mayDecide} />
        </article>
      ))}
      {mayDecide && (
        <p>
          <a href={linkTo(context, `${boardPath(code)}/decisions/new`)}>{words(language, 'board.other')}</a>
        </p>
      )}
    </section>
  );
}

function FollowUp(props: Omit<BoardDecisionsProps, 'decisions'> & { decision: BoardDecision }) {
  const { context, code, decision, day, mayDecide } = props;
  const { language } = context;
  const { followUp, followBy, followBody, followed, followedOn } = decision;
  if (followUp === null || followBy === null) return null;
  const by = formatDay(followBy, language);
  const state = followState(decision, day);
  return (
    <>
      <p>
        {followBody === null
          ? words(language, 'board.follow', { day: by, what: followUp })
          : words(language, 'board.follow.body', { day: by, body: followBody, what: followUp })}{' '}
        {state === 'late' && <Tag text={words(language, 'board.follow.state.late')} tone="orange" />}
      </p>
      {followed !== null && followedOn !== null && (
        <p>
          {words(language, 'board.follow.done', { day: formatDay(followedOn, language), what: followed })}
        </p>
      )}
      {mayDecide && state !== 'done' && (
        <p>
          <a
            href={linkTo(context, `${boardPath(code)}/decisions/${decision.id}/followed`)}
            aria-label={say(language, 'board.follow.close.of', { what: followUp })}
          >
            {words(language, 'board.follow.close')}
          </a>
        </p>
      )}
    </>
  );
}
