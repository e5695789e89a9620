import { EmptyState, linkTo, type PageContext, PageShell, spokenOn } from '../../../web/index.ts';
import type { MemberBody } from '../../member-bodies.ts';
import type { Alignment } from '../line-up.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { type OwnPlan, periodState } from '../own-plan.ts';
import { AlignmentList } from './alignment-list.tsx';
import { OwnPlanEntry } from './own-plan-entry.tsx';

/** A partnership's view with its name. */
export interface NamedAlignment extends Alignment {
  partnershipName: string;
}

export interface BodyPlansPageProps {
  context: PageContext;
  body: MemberBody;
  plans: readonly OwnPlan[];
  /** Views of all partnerships. */
  alignments: readonly NamedAlignment[];
}

/** Everything recorded of a body's own plans, and what partnerships say of their priorities. */
export function BodyPlansPage({ context, body, plans, alignments }: BodyPlansPageProps) {
  const { language, asAt } = context;
  const day = asAt?.day ?? context.today;
  const count = plans.filter((plan) => periodState(plan, day) === 'current').length;
  const name = { body: body.name };
  const lead =
    plans.length === 0
      ? speak(language, 'body.lead.none', name)
      : count === 0
        ? speak(language, 'body.lead.over', name)
        : count === 1
          ? speak(language, 'body.lead.one', name)
          : speak(language, 'body.lead.many', { ...name, count });
  const byPriority = Map.groupBy(alignments, ({ priorityId }) => priorityId);
  return (
    <PageShell
      context={context}
      title={speak(language, 'body.title', name)}
      lead={spokenOn(language, lead)}
      breadcrumbs={[
        { text: speak(language, 'body.register'), href: linkTo(context, '/partners') },
        { text: body.name, href: linkTo(context, `/partners/${body.id}`) },
        { text: speak(language, 'body.step') },
      ]}
    >
      {plans.length === 0 && (
        <EmptyState
          title={words(language, 'body.empty.title', name)}
          text={words(language, 'body.empty.text')}
        />
      )}
      {plans.map((plan) => (
        <OwnPlanEntry
          context={context}
          plan={plan}
          day={day}
          level={2}
          under={(priority) =>
            [...Map.groupBy(byPriority.get(priority.id) ?? [], (one) => one.partnershipName)].map(
              ([partnership, views]) => (
                <div>
                  <p>{words(language, 'view.in', { partnership })}</p>
                  <AlignmentList context={context} priority={priority} alignments={views} />
                </div>
              ),
            )
          }
        />
      ))}
    </PageShell>
  );
}
