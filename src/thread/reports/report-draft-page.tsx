import { type PartnershipPlace, PartnershipShell } from '../../partnerships/index.ts';
import type { TextDocument } from '../../platform/documents/document.ts';
import { DocumentBlocks } from '../../platform/documents/document-blocks.tsx';
import { type PageContext, pathIn, textOf } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { checkReport } from './check-report.ts';
import type { DrawnReport } from './draw-report.ts';
import { documentLink } from './document-link.ts';
import { reportDraftPath } from './report-address.ts';
import { ReportGaps } from './report-gaps.tsx';

/** A report being written: what is missing, where to write it, and how it would look today. */
export function ReportDraftPage({
  context,
  place,
  drawn,
  document,
  mayWrite,
}: {
  context: PageContext;
  place: PartnershipPlace;
  drawn: DrawnReport;
  document: TextDocument;
  mayWrite: boolean;
}) {
  const { language } = context;
  const { content } = drawn;
  const path = reportDraftPath(place.area.code, drawn.id);
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="reports"
      title={document.title}
      documentTitle={speak(language, 'draft.documentTitle', { title: textOf(document.title) })}
      lead={words(language, 'draft.lead')}
      steps={[{ text: document.title }]}
    >
      <ReportGaps context={context} path={path} gaps={checkReport(content)} mayWrite={mayWrite} />
      {mayWrite && (
        <ul>
          <li>
            <a href={pathIn(language, `${path}/round`)}>{words(language, 'draft.round')}</a>
          </li>
          <li>
            <a href={pathIn(language, `${path}/words`)}>
              {content.participation === null
                ? words(language, 'draft.words.locality')
                : words(language, 'draft.words')}
            </a>
          </li>
          {content.outcomes.map(({ id, name }) => (
            <li>
              <a href={pathIn(language, `${path}/outcomes/${id}`)}>
                {words(language, 'draft.judge', { outcome: name })}
              </a>
            </li>
          ))}
          <li>
            <a href={pathIn(language, `${path}/publish`)}>{words(language, 'draft.publish')}</a>
          </li>
        </ul>
      )}
      <h2>{words(language, 'draft.preview')}</h2>
      <DocumentBlocks document={document} link={documentLink(context, content.drawnOn)} />
    </PartnershipShell>
  );
}
