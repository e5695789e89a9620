import { type Column, DateText, linkTo, type PageContext, Table } from '../../../web/index.ts';
import { words } from '../../messages/words.tsx';
import { outcomePath } from '../../plans/plan-address.ts';
import { amountText } from '../amount-text.ts';
import type { OutcomeName } from '../outcome-names.ts';
import { type PartnerPromise, standingOf } from '../promise.ts';
import { promisePath } from '../promise-address.ts';
import { shortened } from '../shortened.ts';
import { StandingTag } from '../standing-tag.tsx';

export interface PromiseListProps {
  context: PageContext;
  promises: readonly PartnerPromise[];
  outcomes: ReadonlyMap<string, OutcomeName>;
  /** Code and name of each partnership by its id. */
  places: ReadonlyMap<number, { code: string; name: string }>;
  /** Which column beside the promise says whose it is; `null` where the page does. */
  whose: 'partner' | 'partnership' | null;
}

/** Promises in a table: words, whose, to what, of how much, by when, and how each stands. */
export function PromiseList({ context, promises, outcomes, places, whose }: PromiseListProps) {
  const { language, asAt, today } = context;
  const day = asAt?.day ?? today;
  const codeOf = ({ partnershipId }: PartnerPromise) => places.get(partnershipId)?.code ?? '';
  const columns: Column<PartnerPromise>[] = [
    {
      key: 'promise',
      heading: words(language, 'promises.column.promise'),
      cell: (one) => <a href={linkTo(context, promisePath(codeOf(one), one.id))}>{shortened(one.words)}</a>,
    },
    ...(whose === 'partner'
      ? [
          {
            key: 'partner',
            heading: words(language, 'promises.column.partner'),
            cell: (one: PartnerPromise) => one.bodyName,
          },
        ]
      : []),
    ...(whose === 'partnership'
      ? [
          {
            key: 'partnership',
            heading: words(language, 'promises.column.partnership'),
            cell: (one: PartnerPromise) => places.get(one.partnershipId)?.name ?? '',
          },
        ]
      : []),
    {
      key: 'outcome',
      heading: words(language, 'promises.column.outcome'),
      cell: (one) => <PromisedTo context={context} promise={one} outcomes={outcomes} code={codeOf(one)} />,
    },
    {
      key: 'amount',
      heading: words(language, 'promises.column.amount'),
      cell: (one) => amountText(one, language) || words(language, `promise.kind.${one.kind}`),
    },
    {
      key: 'due',
      heading: words(language, 'promises.column.due'),
      cell: ({ dueOn }) => <DateText day={dueOn} language={language} />,
    },
    {
      key: 'state',
      heading: words(language, 'promises.column.state'),
      cell: (one) => <StandingTag standing={standingOf(one, day)} language={language} />,
    },
  ];
  return (
    <Table
      id="promises"
      caption={words(language, 'promises.list')}
      captionHidden
      columns={columns}
      rows={promises}
      dense
      cards
    />
  );
}

/** What a promise is for, with the way to it where it can be read. */
export function PromisedTo(props: {
  context: PageContext;
  promise: Pick<PartnerPromise, 'outcomeId'>;
  outcomes: ReadonlyMap<string, OutcomeName>;
  code: string;
}) {
  const { context, promise, outcomes, code } = props;
  const { language } = context;
  if (promise.outcomeId === null) return words(language, 'promise.participation');
  const outcome = outcomes.get(promise.outcomeId);
  if (!outcome) return words(language, 'promise.outcome.unknown');
  if (!outcome.inForce) return <>{outcome.name}</>;
  return <a href={linkTo(context, outcomePath(code, outcome.id))}>{outcome.name}</a>;
}
