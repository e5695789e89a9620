import {
  type Crumb,
  DownloadLinks,
  errorTitle,
  Notice,
  type PageContext,
  PageShell,
  pathIn,
  tableDownloads,
} from '../../../web/index.ts';
import { auditAddress } from '../audit-address.ts';
import { type AuditQuery, type AuditQueryProblem, auditSearch } from '../audit-query.ts';
import { PlaceTabs } from '../../place-tabs.tsx';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { AuditView } from '../read-audit-page.ts';
import { AuditEntries } from './audit-entries.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { AuditPaging } from './audit-paging.tsx';

export interface AuditPageProps {
  context: PageContext;
  /** Null: the whole nation's. */
  partnership: { code: string; name: string } | null;
  query: AuditQuery;
  problems: readonly AuditQueryProblem[];
  /** Null where what was asked for cannot be looked for. */
  view: AuditView | null;
  /** Names of all partnerships by council area, on the page of the nation. */
  partnershipNames: ReadonlyMap<string, string> | null;
}

/** The trail, the newest entry first. */
export function AuditPage(props: AuditPageProps) {
  const { context, partnership, query, view } = props;
  const { language } = context;
  const title =
    partnership === null ? speak(language, 'page.title') : speak(language, 'page.title.of', partnership);
  const path = pathIn(language, auditAddress(partnership?.code ?? null));
  const search = auditSearch(query, { 'as-at': context.asAt?.day ?? null });
  return (
    <PageShell
      context={context}
      title={title}
      documentTitle={errorTitle(language, title, props.problems.length > 0)}
      lead={words(language, 'page.lead')}
      breadcrumbs={crumbs(props, speak(language, 'page.title'))}
      tabs={<PlaceTabs context={context} place={partnership} />}
    >
      <AuditFilters {...props} action={path} />
      {view && (
        <>
          <AuditEntries {...props} view={view} path={path} />
          <AuditPaging context={context} query={query} view={view} path={path} />
          {view.entries.length > 0 && (
            <DownloadLinks
              downloads={tableDownloads(path, search)}
              what={speak(language, 'downloads')}
              language={language}
            />
          )}
          <Notice title={words(language, 'check.title')} level={2}>
            {view.head === null ? (
              <p>{words(language, 'check.none')}</p>
            ) : (
              <p>
                {words(language, 'check.head', { position: view.head.position })}{' '}
                <code class="audit-hash">{view.head.hash}</code>
              </p>
            )}
            <p>{words(language, 'check.text')}</p>
          </Notice>
        </>
      )}
    </PageShell>
  );
}

function crumbs({ context: { language }, partnership }: AuditPageProps, here: Crumb['text']): Crumb[] {
  return [
    { text: speak(language, 'crumb.home'), href: pathIn(language, '/') },
    ...(partnership === null
      ? []
      : [{ text: partnership.name, href: pathIn(language, `/partnerships/${partnership.code}`) }]),
    { text: here },
  ];
}
