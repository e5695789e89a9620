import { type PageContext, pathIn } from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import { isRequired, type ReportGap } from './check-report.ts';

/** What sections 8 and 12 still require of a draft, each with where it is written. */
export function ReportGaps({
  context,
  path,
  gaps,
  mayWrite,
}: {
  context: PageContext;
  path: string;
  gaps: readonly ReportGap[];
  /** Only whoever may write is led to where it is written. */
  mayWrite: boolean;
}) {
  const { language } = context;
  return (
    <section aria-labelledby="check-title" class="notice">
      <h2 id="check-title" class="notice__title">
        {words(language, 'draft.check')}
      </h2>
      {!gaps.some(isRequired) && <p>{words(language, 'draft.ready')}</p>}
      {gaps.length > 0 && (
        <ul>
          {gaps.map((gap) => {
            const said =
              gap.kind === 'outcome'
                ? words(language, 'gap.outcome', { outcome: gap.outcome })
                : words(language, `gap.${gap.kind}`);
            const where = gap.kind === 'outcome' ? `outcomes/${gap.outcomeId}` : 'words';
            return <li>{mayWrite ? <a href={pathIn(language, `${path}/${where}`)}>{said}</a> : said}</li>;
          })}
        </ul>
      )}
    </section>
  );
}
