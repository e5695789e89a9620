import type { Child } from 'hono/jsx';
import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import {
  DateText,
  type Definition,
  DefinitionList,
  formatDay,
  linkTo,
  type PageContext,
  pathIn,
  spokenOn,
} from '../../../web/index.ts';
import { speak } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import { amountText } from '../amount-text.ts';
import type { OutcomeName } from '../outcome-names.ts';
import { type PartnerPromise, type PromiseHand, refusalOfStep, standingOf } from '../promise.ts';
import { promisePath } from '../promise-address.ts';
import type { PromiseVersion } from '../promise-history.ts';
import { StandingTag } from '../standing-tag.tsx';
import { PromiseHistory } from './promise-history-list.tsx';
import { PromisedTo } from './promise-list.tsx';

export interface PromisePageProps {
  context: PageContext;
  place: PartnershipPlace;
  promise: PartnerPromise;
  outcomes: ReadonlyMap<string, OutcomeName>;
  history: readonly PromiseVersion[];
  /** What the reader may do; null on a day that has passed. */
  hand: PromiseHand | null;
  /** What other subjects hang on it. */
  children?: Child;
}

/** One promise: what, whose, by when, how it stands, what it took the place of, and its history. */
export function PromisePage(props: PromisePageProps) {
  const { context, place, promise, outcomes, history, hand, children } = props;
  const { language, asAt, today } = context;
  const { code } = place.area;
  const standing = standingOf(promise, asAt?.day ?? today);
  const to = (id: string, text: Child) => <a href={linkTo(context, promisePath(code, id))}>{text}</a>;
  const items: Definition[] = [
    {
      term: words(language, 'promise.partner'),
      description: <a href={linkTo(context, `/partners/${promise.bodyId}`)}>{promise.bodyName}</a>,
    },
    {
      term: words(language, 'promise.to'),
      description: <PromisedTo context={context} promise={promise} outcomes={outcomes} code={code} />,
    },
    { term: words(language, 'promise.kind'), description: words(language, `promise.kind.${promise.kind}`) },
  ];
  const amount = amountText(promise, language);
  if (amount !== '') items.push({ term: words(language, 'promise.amount'), description: amount });
  items.push({
    term: words(language, 'promise.due'),
    description: <DateText day={promise.dueOn} language={language} />,
  });
  if (promise.signedOn !== null)
    items.push({
      term: words(language, 'promise.signed'),
      description: words(language, 'promise.signed.by', {
        day: formatDay(promise.signedOn, language),
        office: promise.signedAs ?? '',
      }),
    });
  if (promise.replacesId !== null)
    items.push(
      {
        term: words(language, 'promise.replaces'),
        description: to(promise.replacesId, words(language, 'promise.replaces.earlier')),
      },
      { term: words(language, 'promise.replaces.why'), description: promise.replacesWhy },
      {
        term: words(language, 'promise.agreed'),
        description:
          promise.agreedOn === null ? (
            words(language, 'promise.agreed.not')
          ) : (
            <DateText day={promise.agreedOn} language={language} />
          ),
      },
    );
  if (promise.replacedById !== null)
    items.push({
      term: words(language, 'promise.replaced'),
      description: to(
        promise.replacedById,
        words(
          language,
          promise.state === 'renegotiated' ? 'promise.replaced.later' : 'promise.replaced.proposed',
        ),
      ),
    });
  if (promise.endedWhy !== null && (standing === 'kept' || standing === 'broken' || standing === 'withdrawn'))
    items.push({ term: words(language, `promise.ended.${standing}`), description: promise.endedWhy });
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="promises"
      title={speak(language, 'promise.title', { body: promise.bodyName })}
      lead={spokenOn(language, leadOf(context, promise))}
      steps={[{ text: speak(language, 'promise.title', { body: promise.bodyName }) }]}
    >
      <p>
        <StandingTag standing={standing} language={language} />
      </p>
      <section aria-labelledby="promise-what">
        <h2 id="promise-what">{words(language, 'promise.what')}</h2>
        <p class="own-words">{promise.words}</p>
        <DefinitionList items={items} />
      </section>
      {hand !== null && <PromiseSteps context={context} code={code} promise={promise} hand={hand} />}
      {children}
      <PromiseHistory context={context} history={history} />
    </PartnershipShell>
  );
}

const links = [
  ['change', 'change'],
  ['sign', 'sign'],
  ['agree', 'agree'],
  ['deliver', 'deliver'],
  ['keep', 'end'],
  ['renegotiate', 'renegotiate'],
  ['withdraw', 'withdraw'],
] as const;

/** The next steps of whoever reads, and what a signature still waits for. */
function PromiseSteps(props: {
  context: PageContext;
  code: string;
  promise: PartnerPromise;
  hand: PromiseHand;
}) {
  const { context, code, promise, hand } = props;
  const { language } = context;
  const open = links.filter(([step]) => refusalOfStep(step, promise, hand) === null);
  const waits = refusalOfStep('sign', promise, hand) === 'not-agreed';
  if (open.length === 0 && !waits) return null;
  return (
    <section aria-labelledby="promise-do" class="no-print">
      <h2 id="promise-do">{words(language, 'promise.do')}</h2>
      {waits && <p>{words(language, 'promise.waits.agree')}</p>}
      <ul>
        {open.map(([, page]) => (
          <li>
            <a href={pathIn(language, `${promisePath(code, promise.id)}/${page}`)}>
              {page === 'sign'
                ? words(language, 'promise.do.sign', { body: promise.bodyName })
                : words(language, `promise.do.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function leadOf({ language, asAt, today }: PageContext, promise: PartnerPromise) {
  const standing = standingOf(promise, asAt?.day ?? today);
  const of = (day: string | null) => ({
    body: promise.bodyName,
    day: day === null ? '' : formatDay(day, language),
    due: formatDay(promise.dueOn, language),
  });
  switch (standing) {
    case 'proposed':
      return speak(language, 'promise.lead.proposed', of(promise.proposedOn));
    case 'signed':
    case 'delivering':
      return speak(language, 'promise.lead.signed', of(promise.signedOn));
    case 'late':
      return speak(language, 'promise.lead.late', of(promise.signedOn));
    default:
      return speak(language, `promise.lead.${standing}`, of(promise.endedOn));
  }
}
