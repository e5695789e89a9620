import {
  type Column,
  DateText,
  formatDay,
  type PageContext,
  pathIn,
  Table,
  Tag,
} from '../../../web/index.ts';
import { say } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import { type Action, lateMilestones, type Milestone } from '../action.ts';
import { actionPath } from '../action-address.ts';
import type { ActionHand } from '../action-hand.ts';

/** Steps of an action by their days, and which of them are late. */
export function ActionMilestones(props: {
  context: PageContext;
  code: string;
  action: Action;
  hand: ActionHand | null;
}) {
  const { context, code, action, hand } = props;
  const { language, asAt, today } = context;
  const late = new Set(lateMilestones(action, asAt?.day ?? today).map(({ id }) => id));
  const mayEnd = hand !== null && (hand.keeps || hand.leads);
  const columns: Column<Milestone>[] = [
    { key: 'step', heading: words(language, 'action.milestones.step'), cell: (step) => step.words },
    {
      key: 'due',
      heading: words(language, 'action.milestones.due'),
      cell: ({ dueOn }) => <DateText day={dueOn} language={language} />,
    },
    {
      key: 'state',
      heading: words(language, 'action.milestones.state'),
      cell: ({ id, doneOn, words: step }) => (
        <>
          {doneOn !== null ? (
            words(language, 'action.milestones.reached', { day: formatDay(doneOn, language) })
          ) : late.has(id) ? (
            <Tag tone="orange" text={words(language, 'action.milestones.late')} />
          ) : (
            words(language, 'action.milestones.open')
          )}
          {mayEnd && doneOn === null && (
            <>
              {' '}
              <a
                class="no-print"
                href={pathIn(language, `${actionPath(code, action.id)}/milestones/${id}/end`)}
              >
                {words(language, 'action.do.end')}
              </a>{' '}
              <a
                class="no-print"
                href={pathIn(language, `${actionPath(code, action.id)}/milestones/${id}/remove`)}
                aria-label={say(language, 'action.do.remove.of', { what: step })}
              >
                {words(language, 'action.do.remove')}
              </a>
            </>
          )}
        </>
      ),
    },
  ];
  return (
    <section aria-labelledby="action-milestones">
      <h2 id="action-milestones">{words(language, 'action.milestones')}</h2>
      {action.milestones.length === 0 ? (
        <p>{words(language, 'action.milestones.none')}</p>
      ) : (
        <Table
          id="milestones"
          caption={words(language, 'action.milestones.all')}
          captionHidden
          columns={columns}
          rows={action.milestones}
          cards
        />
      )}
    </section>
  );
}
