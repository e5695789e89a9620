import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import {
  DateText,
  type Definition,
  DefinitionList,
  formatDay,
  linkTo,
  type PageContext,
  spokenOn,
} from '../../../web/index.ts';
import { say, speak } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import type { OutcomeName } from '../../promises/outcome-names.ts';
import type { PartnerPromise } from '../../promises/promise.ts';
import { promisePath } from '../../promises/promise-address.ts';
import { shortened } from '../../promises/shortened.ts';
import { type Action, type ActionDecision, type ActionUpdate, leadOf } from '../action.ts';
import type { ActionHand } from '../action-hand.ts';
import type { ActionMeasure } from '../action-measure-store.ts';
import { StaleTag, StateTag } from '../action-tags.tsx';
import { ActionDecisions } from './action-decisions.tsx';
import { ActionDo } from './action-do.tsx';
import { ActionOutcome } from './action-list.tsx';
import { ActionMeasures } from './action-measures.tsx';
import { ActionMilestones } from './action-milestones.tsx';
import { ActionScale } from './action-scale.tsx';
import { ActionUpdates, UnconfirmedUpdate } from './action-updates.tsx';

export interface ActionPageProps {
  context: PageContext;
  place: PartnershipPlace;
  action: Action;
  /** The promise it comes from, where the reader may see it. */
  promise: PartnerPromise | null;
  measures: readonly ActionMeasure[];
  decisions: readonly ActionDecision[];
  updates: readonly ActionUpdate[];
  /** What its lead said last, while no officer has accepted it; null for everybody else. */
  unconfirmed: ActionUpdate | null;
  outcomes: ReadonlyMap<string, OutcomeName>;
  /** What the reader may do; null on a day that has passed. */
  hand: ActionHand | null;
}

/** One action: what, for which outcome, by whom, how far it is, for how many, and what was said and decided of it. */
export function ActionPage(props: ActionPageProps) {
  const { context, place, action, measures, decisions, updates, unconfirmed, hand } = props;
  const { language, asAt, today } = context;
  const day = asAt?.day ?? today;
  const { code } = place.area;
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="actions"
      title={action.name}
      lead={spokenOn(language, leadSentence(props))}
      steps={[{ text: action.name }]}
    >
      <p>
        <StateTag state={action.state} language={language} />{' '}
        <StaleTag action={action} day={day} language={language} />
      </p>
      {!action.published && <p>{words(language, 'action.draft')}</p>}
      <section aria-labelledby="action-what">
        <h2 id="action-what">{words(language, 'action.what')}</h2>
        {action.words !== '' && <p class="own-words">{action.words}</p>}
        <DefinitionList items={definitions(props)} />
      </section>
      {hand !== null && <ActionDo context={context} code={code} action={action} hand={hand} />}
      <ActionScale context={context} action={action} />
      <ActionMilestones context={context} code={code} action={action} hand={hand} />
      <ActionMeasures
        {...{ context, code, measures }}
        actionId={action.id}
        mayUnlink={hand !== null && (hand.keeps || hand.leads)}
      />
      <ActionDecisions context={context} decisions={decisions} />
      {unconfirmed !== null && (
        <UnconfirmedUpdate {...{ context, code }} update={unconfirmed} keeps={hand?.keeps ?? false} />
      )}
      <ActionUpdates context={context} updates={updates} />
    </PartnershipShell>
  );
}

function definitions({ context, place, action, promise, outcomes }: ActionPageProps): Definition[] {
  const { language } = context;
  const { code } = place.area;
  const body = ({ bodyId, bodyName }: Action['owners'][number]) => (
    <a href={linkTo(context, `/partners/${bodyId}`)}>{bodyName}</a>
  );
  const lead = leadOf(action);
  const others = action.owners.filter((one) => !one.lead);
  const items: Definition[] = [
    {
      term: words(language, 'action.for'),
      description: <ActionOutcome {...{ context, code, outcomes }} outcomeId={action.outcomeId} />,
    },
    {
      term: words(language, 'action.led'),
      description: lead === null ? words(language, 'actions.unled') : body(lead),
    },
  ];
  if (others.length > 0)
    items.push({
      term: words(language, 'action.others'),
      description: others.map((one, index) => (
        <>
          {index > 0 && ', '}
          {body(one)}
        </>
      )),
    });
  items.push({
    term: words(language, 'action.promise'),
    description:
      promise === null ? (
        words(language, 'action.promise.none')
      ) : (
        <a href={linkTo(context, promisePath(code, promise.id))}>{shortened(promise.words)}</a>
      ),
  });
  const [from, until] = [action.startsOn, action.endsOn].map((day) =>
    day === null ? null : formatDay(day, language),
  );
  if (from || until)
    items.push({
      term: words(language, 'action.runs'),
      description:
        from && until
          ? words(language, 'action.runs.both', { from, until })
          : from
            ? words(language, 'action.runs.from', { from })
            : words(language, 'action.runs.until', { until: until ?? '' }),
    });
  items.push({
    term: words(language, 'action.where'),
    description: action.locality?.name ?? words(language, 'actions.everywhere'),
  });
  if (action.prevention !== null)
    items.push({
      term: words(language, 'action.prevention'),
      description: words(language, `action.prevention.${action.prevention}`),
    });
  if (action.fundingEndsOn !== null)
    items.push({
      term: words(language, 'action.funding'),
      description: <DateText day={action.fundingEndsOn} language={language} />,
    });
  if (action.reference !== null)
    items.push({ term: words(language, 'action.reference'), description: action.reference });
  return items;
}

function leadSentence({ context: { language }, action }: ActionPageProps) {
  const body = leadOf(action)?.bodyName ?? say(language, 'actions.unled');
  if (action.heard === null) return speak(language, 'action.lead.unheard', { body });
  return speak(language, 'action.lead.heard', {
    body,
    day: formatDay(action.heard.saidOn, language),
    progress: say(language, `action.progress.${action.heard.progress}`).toLowerCase(),
  });
}
