import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import {
  DownloadLinks,
  EmptyState,
  FilterForm,
  linkTo,
  type PageContext,
  Pagination,
  pathIn,
  spokenOn,
  tableDownloads,
} from '../../../web/index.ts';
import { say, speak } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import type { OutcomeName } from '../outcome-names.ts';
import { type PartnerPromise, promiseStandings } from '../promise.ts';
import { promisesPath } from '../promise-address.ts';
import { participation } from '../promise-forms.ts';
import { ledgerOf, ledgersBy, type PromiseLedger } from '../promise-ledger.ts';
import { type AskedPromises, promisesAskedFor, promisesPerPage, promisesQuery } from '../promise-query.ts';
import { LedgerTable } from './ledger-table.tsx';
import { PromiseList } from './promise-list.tsx';

export interface PromisesPageProps {
  context: PageContext;
  place: PartnershipPlace;
  promises: readonly PartnerPromise[];
  outcomes: ReadonlyMap<string, OutcomeName>;
  asked: AskedPromises;
  mayPropose: boolean;
}

/** The ledger of a partnership: what each partner promised, what is due, and what became of it. */
export function PromisesPage({ context, place, promises, outcomes, asked, mayPropose }: PromisesPageProps) {
  const { language, asAt, today } = context;
  const { area } = place;
  const day = asAt?.day ?? today;
  const path = promisesPath(area.code);
  const ledger = ledgerOf(promises, day);
  const ledgers = ledgersBy(promises, day, ({ bodyId, bodyName }) => ({ key: bodyId, name: bodyName }));
  const found = promisesAskedFor(promises, asked, day);
  const pages = Math.max(1, Math.ceil(found.length / promisesPerPage));
  const page = Math.min(asked.page, pages);
  const from = (page - 1) * promisesPerPage;
  const bodies = new Map(promises.map(({ bodyId, bodyName }) => [bodyId, bodyName]));
  const everything = { partner: null, outcome: null, state: null, page: 1 };
  const query = promisesQuery({ ...asked, page: 1 });
  const all = { value: '', text: speak(language, 'promises.filter.all') };
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="promises"
      title={speak(language, 'tab.promises')}
      lead={spokenOn(language, ledgerSentence(ledger, language))}
    >
      <p>{words(language, 'promises.explained')}</p>
      {mayPropose && (
        <p>
          <a class="ds_button" href={pathIn(language, `${path}/new`)}>
            {words(language, 'promises.new')}
          </a>
        </p>
      )}
      {promises.length === 0 ? (
        <EmptyState
          title={words(language, 'promises.none.title')}
          text={words(language, 'promises.none.text')}
        />
      ) : (
        <>
          <LedgerTable
            context={context}
            of="partner"
            ledgers={ledgers}
            all={ledgers.length > 1 ? { key: '', name: say(language, 'promises.ledger.all'), ledger } : null}
            href={(partner) => `${path}${promisesQuery({ ...everything, partner })}#promises-list`}
          />
          <h2 id="promises-list">{words(language, 'promises.list')}</h2>
          <FilterForm
            id="promises-filter"
            action={pathIn(language, path)}
            language={language}
            kept={asAt ? [{ name: 'as-at', value: asAt.day }] : []}
            filters={[
              {
                name: 'partner',
                label: speak(language, 'promises.column.partner'),
                value: asked.partner ?? '',
                choices: [
                  all,
                  ...[...bodies]
                    .map(([value, text]) => ({ value, text }))
                    .toSorted((a, b) => a.text.localeCompare(b.text, 'en')),
                ],
              },
              {
                name: 'outcome',
                label: speak(language, 'promises.column.outcome'),
                value: asked.outcome ?? '',
                choices: [
                  all,
                  ...[...outcomes.values()].map(({ id, name }) => ({ value: id, text: name })),
                  { value: participation, text: speak(language, 'promise.participation') },
                ],
              },
              {
                name: 'state',
                label: speak(language, 'promises.filter.state'),
                value: asked.state ?? '',
                choices: [
                  all,
                  ...promiseStandings.map((value) => ({
                    value,
                    text: speak(language, `promise.state.${value}`),
                  })),
                ],
              },
            ]}
            {...(query === '' ? {} : { clearHref: linkTo(context, path) })}
          />
          {found.length === 0 ? (
            <p>{words(language, 'promises.none.found')}</p>
          ) : (
            <>
              <p>
                {words(language, 'promises.list.count', {
                  from: from + 1,
                  to: Math.min(found.length, from + promisesPerPage),
                  count: found.length,
                })}
              </p>
              <PromiseList
                context={context}
                promises={found.slice(from, from + promisesPerPage)}
                outcomes={outcomes}
                places={new Map([[area.id, area]])}
                whose="partner"
              />
              <Pagination
                page={page}
                pages={pages}
                language={language}
                href={(n) => linkTo(context, `${path}${promisesQuery({ ...asked, page: n })}`)}
              />
            </>
          )}
          <DownloadLinks
            downloads={tableDownloads(linkTo({ language, asAt: null }, path), datedQuery(query, asAt?.day))}
            what={speak(language, 'tab.promises')}
            language={language}
          />
        </>
      )}
    </PartnershipShell>
  );
}

/** The finding, in one sentence. */
export function ledgerSentence(ledger: PromiseLedger, language: PageContext['language']) {
  const { promised, due, kept, late, broken } = ledger;
  const counts = { due: due.count, kept: kept.count, late: late.count, broken: broken.count };
  if (promised.count === 0) return speak(language, 'promises.lead.none');
  if (promised.count === 1) return speak(language, 'promises.lead.one', counts);
  return speak(language, 'promises.lead', { count: promised.count, ...counts });
}

/** The same query as at a day. */
export function datedQuery(query: string, day: string | undefined): string {
  if (day === undefined) return query;
  return `${query === '' ? '?' : `${query}&`}as-at=${day}`;
}
