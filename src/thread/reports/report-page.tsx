import { type PartnershipPlace, PartnershipShell } from '../../partnerships/index.ts';
import type { TextDocument } from '../../platform/documents/document.ts';
import { DocumentBlocks } from '../../platform/documents/document-blocks.tsx';
import { londonDayOf } from '../../platform/london-day.ts';
import { DownloadLinks, formatDay, linkTo, type PageContext } from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import { documentDownloads } from './document-downloads.ts';
import { documentLink } from './document-link.ts';
import type { ReportVersion } from './progress-report.ts';
import { reportPath } from './report-address.ts';

/** A published report as it stands, for everybody. */
export function ReportPage({
  context,
  place,
  version,
  document,
}: {
  context: PageContext;
  place: PartnershipPlace;
  version: ReportVersion;
  document: TextDocument;
}) {
  const { language, asAt } = context;
  const { number, publishedAt, sha256, note, content } = version;
  const path = linkTo({ language, asAt: null }, reportPath(place.area.code, content));
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="reports"
      title={document.title}
      steps={[{ text: document.title }]}
    >
      <DownloadLinks
        downloads={documentDownloads(path, asAt ? `?as-at=${asAt.day}` : '')}
        what={document.title}
        language={language}
      />
      <DocumentBlocks document={document} link={documentLink(context, content.drawnOn)} />
      <p>
        {words(language, 'report.published', {
          day: formatDay(londonDayOf(publishedAt), language),
          number,
        })}
      </p>
      {note !== '' && <p>{words(language, 'report.note', { note })}</p>}
      <p class="report__checksum">{words(language, 'report.sha256', { sha256 })}</p>
    </PartnershipShell>
  );
}
