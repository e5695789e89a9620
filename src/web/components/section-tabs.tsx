import type { Language } from '../language.ts';
import { langOf, Spoken, textOf, type Words } from '../messages/spoken.tsx';
import type { PageTab } from './page-tabs.tsx';

/** Pages that belong together; a section of one page is that page. */
export interface TabSection {
  text: Words;
  pages: readonly PageTab[];
}

/** Tabs in two rows of plain links: the sections, each leading to its first page, and below them the pages of this one. */
export function SectionTabs({
  sections,
  label,
  language,
}: {
  sections: readonly TabSection[];
  label: string;
  language: Language;
}) {
  const here = sections.find(({ pages }) => pages.some(({ current }) => current));
  return (
    <nav class="page-tabs section-tabs" aria-label={label}>
      <ul class="page-tabs__list">
        {sections.map((section) => (
          <li>
            <a
              class="page-tabs__link"
              href={section.pages[0]?.href}
              aria-current={section === here ? (section.pages.length > 1 ? 'true' : 'page') : undefined}
            >
              <Spoken message={section.text} language={language} />
            </a>
          </li>
        ))}
      </ul>
      {here && here.pages.length > 1 && (
        <ul class="section-tabs__pages" aria-label={textOf(here.text)} lang={langOf(here.text, language)}>
          {here.pages.map(({ text, href, current }) => (
            <li>
              <a class="section-tabs__link" href={href} aria-current={current ? 'page' : undefined}>
                <Spoken message={text} language={language} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
