import type { Language } from '../language.ts';
import { say } from '../messages/message.ts';

export interface Crumb {
  text: string;
  /** The page one is on has no link. */
  href?: string;
}

export interface BreadcrumbsProps {
  crumbs: readonly Crumb[];
  /** Name of the navigation, where a page has two. */
  label?: string;
  language?: Language;
}

/** The way from the top to this page; the last one is this page. */
export function Breadcrumbs({ crumbs, label, language = 'en' }: BreadcrumbsProps) {
  return (
    <nav aria-label={label ?? say(language, 'shell.breadcrumb')}>
      <ol class="ds_breadcrumbs">
        {crumbs.map((crumb) => (
          <li class="ds_breadcrumbs__item">
            {crumb.href ? (
              <a class="ds_breadcrumbs__link" href={crumb.href}>
                {crumb.text}
              </a>
            ) : (
              <span aria-current="page">{crumb.text}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
