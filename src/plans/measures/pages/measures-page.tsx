import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import { DownloadLinks, EmptyState, type PageContext, pathIn, tableDownloads } from '../../../web/index.ts';
import { speak } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import { measuresPath } from '../measure-address.ts';
import type { MeasureOfOutcome } from '../measures-table.ts';
import { MeasureTable } from './measure-table.tsx';

export interface MeasuresPageProps {
  context: PageContext;
  place: PartnershipPlace;
  rows: readonly MeasureOfOutcome[];
}

/** All measures of a partnership's plans in force. */
export function MeasuresPage({ context, place, rows }: MeasuresPageProps) {
  const { language } = context;
  const { area } = place;
  const title = speak(language, 'measures.title', { area: area.name });
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="measures"
      title={title}
      {...(rows.length === 0
        ? {}
        : {
            lead:
              rows.length === 1
                ? words(language, 'measures.lead.one')
                : words(language, 'measures.lead', { count: rows.length }),
          })}
      steps={[]}
    >
      {rows.length === 0 ? (
        <EmptyState
          title={words(language, 'measures.none.title')}
          text={words(language, 'measures.none.text')}
        />
      ) : (
        <>
          <MeasureTable context={context} code={area.code} rows={rows} id="measures" outcomes />
          <DownloadLinks
            downloads={tableDownloads(pathIn(language, measuresPath(area.code)))}
            what={title}
            language={language}
          />
        </>
      )}
    </PartnershipShell>
  );
}
