import {
  DownloadLinks,
  linkTo,
  type PageContext,
  pathIn,
  spokenOn,
  tableDownloads,
} from '../../../web/index.ts';
import { type PartnershipPlace, PartnershipShell } from '../../partnership-shell.tsx';
import type { InformationRequest, RequestTimes } from '../information-request.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { PartnerTimes } from '../partner-times.ts';
import { timesSentence } from '../times-sentence.ts';
import { RequestsList } from './requests-list.tsx';
import { ResponseTimesTable } from './response-times-table.tsx';

export interface InformationRequestsPageProps {
  context: PageContext;
  place: PartnershipPlace;
  times: readonly RequestTimes[];
  partners: readonly PartnerTimes[];
  /** Null for those who may not see the requests. */
  requests: readonly InformationRequest[] | null;
  /** True for those who may ask for a partner. */
  mayAsk: boolean;
}

/** How long partners take to give each other information, for everybody; and the requests, for those who may see them. */
export function InformationRequestsPage(props: InformationRequestsPageProps) {
  const { context, place, times, partners, requests, mayAsk } = props;
  const { language, asAt } = context;
  const day = asAt?.day ?? context.today;
  const path = `/partnerships/${place.area.code}/information-requests`;
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="partners"
      steps={[{ text: speak(language, 'page.step') }]}
      title={speak(language, 'page.title')}
      lead={spokenOn(language, timesSentence(times, day, language))}
    >
      <p>
        {words(language, 'law')}{' '}
        <a href={linkTo(context, '/methods/response-times')}>{words(language, 'law.method')}</a>
      </p>
      {mayAsk && !asAt && (
        <p class="no-print">
          <a class="ds_button" href={linkTo(context, `${path}/new`)}>
            {words(language, 'add.link')}
          </a>
        </p>
      )}
      <section aria-labelledby="times-title">
        <h2 id="times-title">{words(language, 'times.title')}</h2>
        <ResponseTimesTable context={context} rows={partners} day={day} />
        <DownloadLinks
          what={speak(language, 'files.what')}
          downloads={tableDownloads(pathIn(language, path), asAt ? `?as-at=${asAt.day}` : '')}
          language={language}
        />
      </section>
      <section aria-labelledby="requests-title">
        <h2 id="requests-title">{words(language, 'requests.title')}</h2>
        <p>{words(language, 'requests.private')}</p>
        {requests && <RequestsList context={context} code={place.area.code} day={day} requests={requests} />}
      </section>
    </PartnershipShell>
  );
}
