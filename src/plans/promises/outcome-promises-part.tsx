import { linkTo } from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { OutcomePart } from '../plans-services.ts';
import { LedgerTable } from './pages/ledger-table.tsx';
import { PromiseList } from './pages/promise-list.tsx';
import { standingOf } from './promise.ts';
import { promisesPath } from './promise-address.ts';
import { ledgersBy } from './promise-ledger.ts';
import { readPromisesOfOutcomes } from './promise-store.ts';

/** The most promises an outcome's page shows itself. */
const most = 20;

/** What partners promised to an outcome, on its page: the ledger, then the promises that stand. */
export const outcomePromisesPart: OutcomePart = async ({ queries, page, place, outcome }) => {
  const { language } = page;
  const day = page.asAt?.day ?? page.today;
  const { area } = place;
  const promises = (await readPromisesOfOutcomes(queries, [outcome.id])).filter(
    ({ signedOn }) => signedOn !== null,
  );
  const standing = promises.filter((one) => standingOf(one, day) !== 'renegotiated');
  const ledgers = ledgersBy(promises, day, ({ bodyId, bodyName }) => ({ key: bodyId, name: bodyName }));
  const named = { id: outcome.id, name: outcome.name, partnershipId: area.id, inForce: true };
  return (
    <section aria-labelledby="outcome-promises">
      <h2 id="outcome-promises">{words(language, 'promise.part')}</h2>
      {standing.length === 0 ? (
        <p>{words(language, 'promise.part.none')}</p>
      ) : (
        <>
          <LedgerTable
            context={page}
            of="partner"
            ledgers={ledgers}
            all={null}
            href={(partner) => `${promisesPath(area.code)}?partner=${partner}&outcome=${outcome.id}`}
          />
          <PromiseList
            context={page}
            promises={standing.slice(0, most)}
            outcomes={new Map([[outcome.id, named]])}
            places={new Map([[area.id, area]])}
            whose="partner"
          />
          <p>
            <a href={linkTo(page, `${promisesPath(area.code)}?outcome=${outcome.id}`)}>
              {words(language, 'promise.part.all')}
            </a>
          </p>
        </>
      )}
    </section>
  );
};
