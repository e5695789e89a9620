import {
  ButtonForm,
  DefinitionList,
  DownloadLinks,
  formatDay,
  Notice,
  type PageContext,
  PageShell,
  pathIn,
} from '../../../web/index.ts';
import { PlaceTabs } from '../../place-tabs.tsx';
import { closeForm } from '../close-form.ts';
import type { DataRequest } from '../data-request.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { PlacedMention } from '../read-request-page.ts';
import { type RequestPlace, requestsAddress } from '../request-place.ts';
import { PlacesTable } from './places-table.tsx';
import { requestCrumbs } from './request-crumbs.ts';

export interface DataRequestPageProps {
  context: PageContext;
  place: RequestPlace;
  request: DataRequest;
  places: readonly PlacedMention[];
}

/** One request: whom it is about as long as that must be known, and every place with what became of it. */
export function DataRequestPage({ context, place, request, places }: DataRequestPageProps) {
  const { language } = context;
  const title = speak(language, `one.title.${request.kind}`);
  const path = pathIn(language, `${requestsAddress(place)}/${request.id}`);
  const day = formatDay(request.askedOn, language);
  const gone = words(language, 'one.erased');
  return (
    <PageShell
      context={context}
      title={title}
      breadcrumbs={requestCrumbs(language, place, [{ text: title }])}
      tabs={<PlaceTabs context={context} place={place} />}
    >
      <DefinitionList
        items={[
          {
            term: words(language, 'one.sought'),
            description: request.closed ? gone : <span class="answer">{request.sought.join(', ')}</span>,
          },
          ...(request.closed || request.why !== null
            ? [
                {
                  term: words(language, 'one.why'),
                  description: request.closed ? gone : <span class="answer">{request.why}</span>,
                },
              ]
            : []),
          { term: words(language, 'one.asked'), description: day },
          ...(request.closed
            ? []
            : [
                {
                  term: words(language, 'one.due'),
                  description: words(language, 'one.due.text', { day: formatDay(request.dueOn, language) }),
                },
              ]),
          {
            term: words(language, 'one.reference'),
            description: <span class="answer">{request.id}</span>,
          },
        ]}
      />
      {request.closed && places.length > 0 && (
        <Notice>
          <p>{words(language, 'one.forgotten')}</p>
        </Notice>
      )}
      {places.length === 0 ? (
        <p>{words(language, 'one.nothing')}</p>
      ) : (
        <PlacesTable context={context} request={request} places={places} path={path} />
      )}
      {places.length > 0 && (
        <DownloadLinks
          downloads={[{ format: 'JSON', href: `${path}.json` }]}
          what={speak(language, 'one.file')}
          language={language}
        />
      )}
      {request.kind === 'copy' && !request.closed && (
        <ButtonForm
          context={context}
          form={closeForm}
          action={`${path}/close`}
          version={0}
          text={speak(language, 'one.close')}
          what={speak(language, 'one.close.what', { day })}
        />
      )}
    </PageShell>
  );
}
