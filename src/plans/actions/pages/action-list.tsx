import type { Child } from 'hono/jsx';
import { type Column, DateText, formatNumber, linkTo, type PageContext, Table } from '../../../web/index.ts';
import { say } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import { outcomePath } from '../../plans/plan-address.ts';
import type { OutcomeName } from '../../promises/outcome-names.ts';
import { type Action, lateMilestones, leadOf, reachOf } from '../action.ts';
import { actionPath } from '../action-address.ts';
import type { ActionSort } from '../action-query.ts';
import { ProgressTag, StaleTag, StateTag } from '../action-tags.tsx';

export interface ActionListProps {
  context: PageContext;
  code: string;
  actions: readonly Action[];
  /** Null where all are for the outcome of the page. */
  outcomes: ReadonlyMap<string, OutcomeName> | null;
  /** How they are sorted, and where another order is; null where they are not to be sorted. */
  sorting?: { by: ActionSort; down: boolean; href(by: ActionSort): string } | null;
}

/** Actions in a table: what, for which outcome, by whom, and how each does. */
export function ActionList({ context, code, actions, outcomes, sorting = null }: ActionListProps) {
  const { language, asAt, today } = context;
  const day = asAt?.day ?? today;
  const sorted = (by: ActionSort) =>
    sorting?.by === by ? { sorted: sorting.down ? ('descending' as const) : ('ascending' as const) } : {};
  const heading = (
    by: ActionSort,
    key: 'actions.column.action' | 'actions.column.state' | 'actions.column.heard' | SortedRest,
  ): Child =>
    sorting === null ? (
      words(language, key)
    ) : (
      <a href={sorting.href(by)} aria-label={say(language, 'actions.sort', { column: say(language, key) })}>
        {words(language, key)}
      </a>
    );
  const columns: Column<Action>[] = [
    {
      key: 'action',
      heading: heading('name', 'actions.column.action'),
      ...sorted('name'),
      rowHeading: true,
      cell: ({ id, name }) => <a href={linkTo(context, actionPath(code, id))}>{name}</a>,
    },
    ...(outcomes === null
      ? []
      : [
          {
            key: 'outcome',
            heading: words(language, 'actions.column.outcome'),
            cell: (one: Action) => (
              <ActionOutcome {...{ context, code, outcomes }} outcomeId={one.outcomeId} />
            ),
          },
        ]),
    {
      key: 'lead',
      heading: words(language, 'actions.column.lead'),
      cell: (one) => leadOf(one)?.bodyName ?? words(language, 'actions.unled'),
    },
    {
      key: 'state',
      heading: heading('state', 'actions.column.state'),
      ...sorted('state'),
      cell: ({ state }) => <StateTag state={state} language={language} />,
    },
    {
      key: 'heard',
      heading: heading('heard', 'actions.column.heard'),
      ...sorted('heard'),
      cell: (one) => (
        <>
          {one.heard === null ? (
            words(language, 'actions.unheard')
          ) : (
            <>
              <ProgressTag progress={one.heard.progress} language={language} />{' '}
              <DateText day={one.heard.saidOn} language={language} />
            </>
          )}{' '}
          <StaleTag action={one} day={day} language={language} />
        </>
      ),
    },
    {
      key: 'milestones',
      heading: words(language, 'actions.column.milestones'),
      cell: (one) => milestonesText(one, day, context) ?? '–',
    },
    {
      key: 'reach',
      heading: heading('reach', 'actions.column.reach'),
      ...sorted('reach'),
      cell: (one) => reachText(one, context) ?? '–',
    },
    {
      key: 'ends',
      heading: heading('ends', 'actions.column.ends'),
      ...sorted('ends'),
      cell: ({ endsOn }) => (endsOn === null ? '–' : <DateText day={endsOn} language={language} />),
    },
  ];
  return (
    <Table
      id="actions"
      caption={words(language, 'actions.list')}
      captionHidden
      columns={columns}
      rows={actions}
      dense
      cards
    />
  );
}

type SortedRest = 'actions.column.reach' | 'actions.column.ends';

/** What an action is for, with the way to it where it can be read. */
export function ActionOutcome(props: {
  context: PageContext;
  code: string;
  outcomes: ReadonlyMap<string, OutcomeName>;
  outcomeId: string;
}) {
  const { context, code, outcomes, outcomeId } = props;
  const outcome = outcomes.get(outcomeId);
  if (!outcome) return words(context.language, 'action.outcome.unknown');
  if (!outcome.inForce) return <>{outcome.name}</>;
  return <a href={linkTo(context, outcomePath(code, outcome.id))}>{outcome.name}</a>;
}

function milestonesText(action: Action, day: string, { language }: PageContext): Child {
  const { milestones } = action;
  if (milestones.length === 0) return null;
  const late = lateMilestones(action, day).length;
  const counts = {
    done: milestones.filter(({ doneOn }) => doneOn !== null).length,
    count: milestones.length,
  };
  return late === 0
    ? words(language, 'actions.milestones', counts)
    : words(language, 'actions.milestones.late', { ...counts, late });
}

function reachText(action: Action, { language }: PageContext): Child {
  const reach = reachOf(action);
  if (reach === null) return null;
  if (action.need === null) return formatNumber(reach, 0);
  return words(language, 'actions.reach', {
    reach: formatNumber(reach, 0),
    need: formatNumber(action.need, 0),
  });
}
