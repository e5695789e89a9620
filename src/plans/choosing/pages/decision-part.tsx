import { ButtonForm, formatDay, type PageContext, pathIn, Tag } from '../../../web/index.ts';
import { draftPath } from '../../plans/plan-address.ts';
import type { Candidate, Choosing } from '../choosing.ts';
import { makePriorityForm } from '../choosing-forms.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** What became of each candidate, with reasons: what was left out too. */
export function DecisionPart(props: {
  context: PageContext;
  choosing: Choosing;
  candidates: readonly Candidate[];
  path: string;
  mayWrite: boolean;
}) {
  const { context, choosing, candidates, path, mayWrite } = props;
  const { language } = context;
  const decided = candidates.filter(({ decision }) => decision !== null);
  const rank = { chosen: 0, 'left-out': 1 };
  const ordered = (mayWrite ? candidates : decided).toSorted(
    (a, b) => (a.decision ? rank[a.decision.decision] : 2) - (b.decision ? rank[b.decision.decision] : 2),
  );
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">{words(language, 'decision.title')}</h2>
      {decided.length === 0 && <p>{words(language, 'decision.none')}</p>}
      {mayWrite && choosing.planId === null && <p>{words(language, 'decision.no-plan')}</p>}
      {ordered.map(({ id, name, version, decision, priority }) => (
        <div>
          <h3>{name}</h3>
          {decision === null ? (
            <p>{words(language, 'decision.undecided')}</p>
          ) : (
            <>
              <p>
                <Tag
                  text={words(language, `decision.${decision.decision}`)}
                  tone={decision.decision === 'chosen' ? 'green' : 'grey'}
                />{' '}
                {words(language, 'decision.by', {
                  by: decision.decidedBy,
                  day: formatDay(decision.decidedOn, language),
                })}
              </p>
              <p class="own-words">{decision.reason}</p>
            </>
          )}
          {mayWrite && priority !== null && (
            <p>
              {words(language, 'decision.made')}{' '}
              <a href={pathIn(language, `${draftPathOf(path, priority.planId)}#priority-${priority.id}`)}>
                {priority.name}
              </a>
            </p>
          )}
          {mayWrite && (
            <p class="no-print">
              <a
                href={pathIn(language, `${path}/candidates/${id}/answer`)}
                aria-label={say(language, 'decision.decide.of', { what: name })}
              >
                {words(language, 'decision.decide')}
              </a>
            </p>
          )}
          {mayWrite && priority === null && decision?.decision === 'chosen' && choosing.planId !== null && (
            <ButtonForm
              context={context}
              form={makePriorityForm}
              action={pathIn(language, `${path}/candidates/${id}/make-priority`)}
              version={version}
              text={speak(language, 'decision.make')}
              what={name}
            />
          )}
        </div>
      ))}
    </section>
  );
}

/** A choosing's path begins with that of its partnership. */
function draftPathOf(path: string, planId: string): string {
  return draftPath(path.split('/')[2] ?? '', planId);
}
