import { type PageContext } from '../../../web/index.ts';
import { type AuditQuery, auditSearch } from '../audit-query.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { AuditView } from '../read-audit-page.ts';

/** Newest, newer, older: by positions, so that what is added meanwhile moves nothing. */
export function AuditPaging({
  context: { language, asAt },
  query,
  view: { entries, older, newer },
  path,
}: {
  context: PageContext;
  query: AuditQuery;
  view: AuditView;
  path: string;
}) {
  const first = entries[0]?.position;
  const last = entries.at(-1)?.position;
  const shown = { 'as-at': asAt?.day ?? null };
  const to = (more: Record<string, string>) => `${path}${auditSearch(query, { ...shown, ...more })}`;
  const links: { key: 'newest' | 'newer' | 'older'; href: string }[] = [];
  if (newer && first)
    links.push({ key: 'newest', href: to({}) }, { key: 'newer', href: to({ newer: first }) });
  if (older && last) links.push({ key: 'older', href: to({ older: last }) });
  if (links.length === 0) return null;
  return (
    <nav class="ds_pagination" aria-label={say(language, 'paging.label')}>
      <ul class="ds_pagination__list">
        {links.map(({ key, href }) => (
          <li class="ds_pagination__item">
            <a class="ds_pagination__link ds_pagination__link--text" href={href}>
              {words(language, `paging.${key}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
