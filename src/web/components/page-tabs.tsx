import type { Language } from '../language.ts';
import { Spoken, type Words } from '../messages/spoken.tsx';

export interface PageTab {
  text: Words;
  href: string;
  current?: boolean;
}

/** Tabs that are pages: plain links, so that each has an address. Use one set on a page. */
export function PageTabs({
  tabs,
  label,
  language = 'en',
}: {
  tabs: readonly PageTab[];
  label: string;
  language?: Language;
}) {
  return (
    <nav class="page-tabs" aria-label={label}>
      <ul class="page-tabs__list">
        {tabs.map((tab) => (
          <li>
            <a class="page-tabs__link" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              <Spoken message={tab.text} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
