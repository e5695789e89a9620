import {
  DownloadLinks,
  linkTo,
  type PageContext,
  PageShell,
  spokenOn,
  tableDownloads,
} from '../../../web/index.ts';
import { say, speak } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import type { OutcomeName } from '../outcome-names.ts';
import type { PartnerPromise } from '../promise.ts';
import { bodyPromisesPath, promisesPath } from '../promise-address.ts';
import { ledgerOf, ledgersBy } from '../promise-ledger.ts';
import { LedgerTable } from './ledger-table.tsx';
import { PromiseList } from './promise-list.tsx';
import { datedQuery, ledgerSentence } from './promises-page.tsx';

export interface BodyPromisesProps {
  context: PageContext;
  body: { id: string; name: string };
  promises: readonly PartnerPromise[];
  places: ReadonlyMap<number, { code: string; name: string }>;
}

/** The ledger of one body across all partnerships. */
export function BodyPromisesPage({
  outcomes,
  ...props
}: BodyPromisesProps & { outcomes: ReadonlyMap<string, OutcomeName> }) {
  const { context, body, promises, places } = props;
  const { language, asAt, today } = context;
  const title = speak(language, 'promises.body.title', { body: body.name });
  return (
    <PageShell
      context={context}
      title={title}
      lead={spokenOn(language, ledgerSentence(ledgerOf(promises, asAt?.day ?? today), language))}
      breadcrumbs={[
        { text: speak(language, 'promises.body.register'), href: linkTo(context, '/partners') },
        { text: body.name, href: linkTo(context, `/partners/${body.id}`) },
        { text: speak(language, 'promises.body.step') },
      ]}
    >
      {promises.length > 0 && (
        <>
          <BodyLedger {...props} />
          <h2>{words(language, 'promises.list')}</h2>
          <PromiseList
            context={context}
            promises={promises}
            outcomes={outcomes}
            places={places}
            whose="partnership"
          />
          <DownloadLinks
            downloads={tableDownloads(
              linkTo({ language, asAt: null }, bodyPromisesPath(body.id)),
              datedQuery('', asAt?.day),
            )}
            what={title}
            language={language}
          />
        </>
      )}
    </PageShell>
  );
}

/** A body's ledger by partnership: also a part of the body's own page. */
export function BodyLedger({ context, body, promises, places }: BodyPromisesProps) {
  const { language, asAt, today } = context;
  const day = asAt?.day ?? today;
  const ledgers = ledgersBy(promises, day, ({ partnershipId }) => ({
    key: partnershipId,
    name: places.get(partnershipId)?.name ?? '',
  }));
  if (ledgers.length === 0) return <p>{words(language, 'promises.body.none')}</p>;
  const all = { key: 0, name: say(language, 'promises.ledger.all'), ledger: ledgerOf(promises, day) };
  return (
    <LedgerTable
      context={context}
      of="partnership"
      ledgers={ledgers}
      all={ledgers.length > 1 ? all : null}
      href={(id) => `${promisesPath(places.get(id)?.code ?? '')}?partner=${body.id}`}
    />
  );
}
