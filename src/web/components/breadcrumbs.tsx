import type { Language } from '../language.ts';
import { say } from '../messages/message.ts';
import { Spoken, type Words } from '../messages/spoken.tsx';

export interface Crumb {
  text: Words;
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
                <Spoken message={crumb.text} language={language} />
              </a>
            ) : (
              <span aria-current="page">
                <Spoken message={crumb.text} language={language} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
