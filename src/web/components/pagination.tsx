import type { Language } from '../language.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

export interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  /** Address of a page, the rest of the query kept. */
  href(page: number): string;
  language?: Language;
}

/** Previous, the pages around this one, the first and the last, next. Nothing where there is one page. */
export function Pagination({ page, pages, href, language = 'en' }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav class="ds_pagination" aria-label={say(language, 'pagination.label')}>
      <ul class="ds_pagination__list">
        {page > 1 && (
          <li class="ds_pagination__item">
            <a class="ds_pagination__link ds_pagination__link--text" href={href(page - 1)} rel="prev">
              {words(language, 'pagination.previous')}
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((n) => (
          <li class="ds_pagination__item">
            {n === 'gap' ? (
              <span class="ds_pagination__link ds_pagination__link--ellipsis">…</span>
            ) : (
              <a
                class={n === page ? 'ds_pagination__link ds_current' : 'ds_pagination__link'}
                href={href(n)}
                aria-current={n === page ? 'page' : undefined}
                aria-label={say(language, 'pagination.page', { n })}
              >
                {n}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li class="ds_pagination__item">
            <a class="ds_pagination__link ds_pagination__link--text" href={href(page + 1)} rel="next">
              {words(language, 'pagination.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** First, last and the neighbours of this page; a gap only where more than one page is left out. */
export function pagesShown(page: number, pages: number): (number | 'gap')[] {
  const wanted = new Set([1, page - 1, page, page + 1, pages]);
  if (page <= 4) wanted.add(2).add(3);
  if (page >= pages - 3) wanted.add(pages - 1).add(pages - 2);
  const shown = [...wanted].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
  return shown.flatMap((n, index) => {
    const before = shown[index - 1];
    if (before === undefined || n - before === 1) return [n];
    return n - before === 2 ? [n - 1, n] : ['gap' as const, n];
  });
}
