import type { PageContext, TableFile } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { fileSources } from '../files/figure-table.ts';
import { evidenceColumns, type EvidenceRow, evidenceRows } from './evidence-rows.ts';
import type { LocalityEvidence } from './locality-evidence.ts';
import { say } from './messages/message.ts';
import type { UntestableMeasure } from './testable-measures.ts';

/** The comparison of a draft's localities as a table that can leave the site, with publishers and licences. */
export function evidenceFile(
  { language }: PageContext,
  catalogue: Catalogue,
  area: { code: string; name: string },
  evidence: readonly LocalityEvidence[],
  untestable: readonly UntestableMeasure[],
): TableFile<EvidenceRow> {
  const rows = evidenceRows(catalogue, evidence, untestable);
  return {
    title: say(language, 'test.title', { area: area.name }),
    fileName: `localities-${area.code}-comparison`,
    columns: evidenceColumns,
    rows,
    notes: [say(language, 'test.decides')],
    sources: fileSources(catalogue, new Set(rows.map(({ dataset }) => dataset)), language),
  };
}
