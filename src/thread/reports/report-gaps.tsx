import { type PageContext, pathIn } from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import { isRequired, type ReportGap } from './check-report.ts';

/** What sections 8 and 12 still require of a draft, each with where it is written. */
export function ReportGaps({
  context,
  path,
  gaps,
}: {
  context: PageContext;
  path: string;
  gaps: readonly ReportGap[];
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
          {gaps.map((gap) => (
            <li>
              <a
                href={pathIn(
                  language,
                  gap.kind === 'outcome' ? `${path}/outcomes/${gap.outcomeId}` : `${path}/words`,
                )}
              >
                {gap.kind === 'outcome'
                  ? words(language, 'gap.outcome', { outcome: gap.outcome })
                  : words(language, `gap.${gap.kind}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
