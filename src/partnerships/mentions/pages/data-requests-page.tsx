import { EmptyState, formatDay, type PageContext, PageShell, pathIn, Table } from '../../../web/index.ts';
import { PlaceTabs } from '../../place-tabs.tsx';
import type { DataRequest } from '../data-request.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { type RequestPlace, requestsAddress } from '../request-place.ts';
import { requestCrumbs } from './request-crumbs.ts';

/** Who asked, and what is left to do; never about whom. */
export function DataRequestsPage({
  context,
  place,
  requests,
}: {
  context: PageContext;
  place: RequestPlace;
  requests: readonly DataRequest[];
}) {
  const { language } = context;
  const path = pathIn(language, requestsAddress(place));
  return (
    <PageShell
      context={context}
      title={
        place.name === null
          ? speak(language, 'page.title')
          : speak(language, 'page.title.of', { name: place.name })
      }
      lead={words(language, 'page.lead')}
      breadcrumbs={requestCrumbs(language, place)}
      tabs={<PlaceTabs context={context} place={place} />}
    >
      <p>{words(language, 'page.people')}</p>
      <p>
        <a class="ds_button" href={`${path}/new`}>
          {words(language, 'page.new')}
        </a>
      </p>
      {requests.length === 0 ? (
        <EmptyState title={words(language, 'page.none.title')} text={words(language, 'page.none')} />
      ) : (
        <Table
          id="requests"
          cards
          caption={words(language, 'list.caption')}
          columns={[
            {
              key: 'asked',
              heading: words(language, 'list.asked'),
              cell: ({ id, askedOn }) => (
                <a href={`${path}/${id}`}>
                  {say(language, 'list.open', { day: formatDay(askedOn, language) })}
                </a>
              ),
            },
            {
              key: 'kind',
              heading: words(language, 'list.kind'),
              cell: ({ kind }) => words(language, `kind.${kind}`),
            },
            {
              key: 'state',
              heading: words(language, 'list.state'),
              cell: ({ closed, kind, places, undecided }) => {
                if (closed) return words(language, 'state.closed', { places });
                return kind === 'copy'
                  ? words(language, 'state.copy', { places })
                  : words(language, 'state.open', { places, undecided });
              },
            },
            {
              key: 'due',
              heading: words(language, 'list.due'),
              cell: ({ closed, dueOn }) => (closed ? '' : formatDay(dueOn, language)),
            },
          ]}
          rows={requests}
        />
      )}
    </PageShell>
  );
}
