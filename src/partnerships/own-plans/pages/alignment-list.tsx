import { linkTo, type PageContext, Tag } from '../../../web/index.ts';
import { type Alignment, isReworded } from '../line-up.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { Priority } from '../own-plan.ts';
import { DirectionMark } from './direction-mark.tsx';

export interface AlignmentListProps {
  context: PageContext;
  priority: Priority;
  alignments: readonly Alignment[];
  /** Path of the partnership's own plans, for those who may give a view of a priority. */
  path?: string | null;
}

/** What a partnership says of one priority, outcome by outcome. */
export function AlignmentList({ context, priority, alignments, path }: AlignmentListProps) {
  const { language } = context;
  const viewHref = path && `${path}/priorities/${priority.id}/view`;
  const viewsHref = path && `${path}/views`;
  return (
    <>
      {alignments.length > 0 && (
        <ul>
          {alignments.map((alignment) => {
            const { outcome, direction, reason, judgedWords } = alignment;
            return (
              <li>
                <strong>{outcome}</strong> <DirectionMark direction={direction} language={language} />.{' '}
                {reason} {!alignment.published && <Tag text={words(language, 'view.draft')} />}{' '}
                {isReworded(priority, alignment) && (
                  <em>{words(language, 'view.reworded', { words: judgedWords })}</em>
                )}{' '}
                {viewsHref && (
                  <a
                    class="no-print"
                    href={linkTo(context, `${viewsHref}/${alignment.id}/change`)}
                    aria-label={say(language, 'view.change.which', { priority: priority.words, outcome })}
                  >
                    {words(language, 'view.change')}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {viewHref && (
        <p class="no-print">
          <a
            href={linkTo(context, viewHref)}
            aria-label={say(language, 'view.add.which', { priority: priority.words })}
          >
            {words(language, 'view.add')}
          </a>
        </p>
      )}
    </>
  );
}
