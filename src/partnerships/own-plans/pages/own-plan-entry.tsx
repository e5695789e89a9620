import type { Child } from 'hono/jsx';
import {
  type Definition,
  DefinitionList,
  linkTo,
  type PageContext,
  spokenOn,
  Tag,
} from '../../../web/index.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { type OwnPlan, periodState, type Priority } from '../own-plan.ts';
import { periodWords } from '../plan-words.ts';

export interface OwnPlanEntryProps {
  context: PageContext;
  plan: OwnPlan;
  day: string;
  level: 2 | 3 | 4;
  /** Address of its form, for those who may change it. */
  changeHref?: string | null;
  /** What stands under a priority: views of partnerships. */
  under?: (priority: Priority) => Child;
}

/** One plan of a body with its priorities. */
export function OwnPlanEntry({ context, plan, day, level, changeHref, under }: OwnPlanEntryProps) {
  const { language } = context;
  const state = periodState(plan, day);
  const Heading = `h${level}` as const;
  const items: Definition[] = [
    { term: words(language, 'plan.kind'), description: words(language, `kind.${plan.kind}`) },
    {
      term: words(language, 'plan.period'),
      description: (
        <>
          {spokenOn(language, periodWords(language, plan))}{' '}
          <Tag tone={state === 'ended' ? 'orange' : 'grey'} text={words(language, `period.${state}`)} />
        </>
      ),
    },
  ];
  if (plan.dutyHolder !== null)
    items.push({ term: words(language, 'plan.holder'), description: plan.dutyHolder });
  if (plan.link !== null)
    items.push({
      term: words(language, 'plan.link'),
      description: (
        <a href={plan.link} rel="nofollow">
          {plan.link}
        </a>
      ),
    });
  return (
    <article id={`plan-${plan.id}`} aria-labelledby={`plan-${plan.id}-title`} class="own-plan">
      <Heading id={`plan-${plan.id}-title`}>{plan.title}</Heading>
      {!plan.published && (
        <p>
          <Tag text={words(language, 'plan.draft')} />
        </p>
      )}
      <DefinitionList items={items} />
      {plan.priorities.length === 0 ? (
        <p>{words(language, 'plan.priorities.none')}</p>
      ) : (
        <>
          <p>
            <strong>{words(language, 'plan.priorities')}</strong>
          </p>
          <ol>
            {plan.priorities.map((priority) => (
              <li id={`priority-${priority.id}`}>
                {priority.words}
                {under?.(priority)}
              </li>
            ))}
          </ol>
        </>
      )}
      {changeHref && (
        <p class="no-print">
          <a
            href={linkTo(context, changeHref)}
            aria-label={say(language, 'plan.change.which', { plan: plan.title })}
          >
            {words(language, 'plan.change')}
          </a>
        </p>
      )}
    </article>
  );
}
