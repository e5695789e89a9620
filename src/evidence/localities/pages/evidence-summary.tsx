import type { Child } from 'hono/jsx';
import { Table } from '../../../web/index.ts';
import type { LocalityEvidence } from '../locality-evidence.ts';
import { words } from '../messages/words.tsx';
import type { TestPageProps } from './test-page.tsx';

/** How many measures are clearly poorer or better, by locality in the draft's order: no ranking. */
export function EvidenceSummary({ context, area, country, evidence }: TestPageProps) {
  const { language } = context;
  const count = ({ findings }: LocalityEvidence, side: 'area' | 'country', verdict: string) =>
    findings.filter(({ test }) => test?.[side]?.verdict === verdict).length;
  const column = (side: 'area' | 'country', verdict: 'poorer' | 'better', heading: Child) => ({
    key: `${verdict}-${side}`,
    heading,
    numeric: true,
    cell: (row: LocalityEvidence) => count(row, side, verdict),
  });
  return (
    <section aria-labelledby="summary-title">
      <h2 id="summary-title">{words(language, 'test.summary.title')}</h2>
      <Table<LocalityEvidence>
        id="summary"
        caption={words(language, 'test.summary.caption')}
        dense
        rows={evidence}
        columns={[
          {
            key: 'locality',
            heading: words(language, 'localities.locality'),
            cell: (row) => <a href={`#locality-${evidence.indexOf(row)}`}>{row.name}</a>,
          },
          {
            key: 'tested',
            heading: words(language, 'test.summary.tested'),
            numeric: true,
            cell: ({ findings }) => findings.filter(({ notTested }) => notTested === null).length,
          },
          column('area', 'poorer', words(language, 'test.summary.poorerArea', { area: area.name })),
          column('country', 'poorer', words(language, 'test.summary.poorerCountry', { country })),
          column('area', 'better', words(language, 'test.summary.betterArea', { area: area.name })),
          column('country', 'better', words(language, 'test.summary.betterCountry', { country })),
        ]}
      />
    </section>
  );
}
