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
  /** Address of the form for a view of this priority, for those who may give one. */
  viewHref?: string | null;
}

/** What a partnership says of one priority, outcome by outcome. */
export function AlignmentList({ context, priority, alignments, viewHref }: AlignmentListProps) {
  const { language } = context;
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
                {viewHref && (
                  <a
                    class="no-print"
                    href={linkTo(context, `${viewHref}?outcome=${encodeURIComponent(outcome)}`)}
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
