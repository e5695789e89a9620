export interface PageTab {
  text: string;
  href: string;
  current?: boolean;
}

/** Tabs that are pages: plain links, so that each has an address. Use one set on a page. */
export function PageTabs({ tabs, label }: { tabs: readonly PageTab[]; label: string }) {
  return (
    <nav class="page-tabs" aria-label={label}>
      <ul class="page-tabs__list">
        {tabs.map((tab) => (
          <li>
            <a class="page-tabs__link" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
