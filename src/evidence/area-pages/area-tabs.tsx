import type { Area } from '../../geography/index.ts';
import {
  linkTo,
  type PageContext,
  PageTabs,
  type PartnershipSection,
  partnershipSections,
  SectionTabs,
} from '../../web/index.ts';
import { say, speak } from './message.ts';

const everywhere = ['need', 'inequality', 'people', 'data-gaps'] as const;

export type AreaTab = (typeof everywhere)[number] | 'partnership' | 'localities';

export interface AreaTabsProps {
  context: PageContext;
  area: Pick<Area, 'code' | 'name' | 'kind'>;
  /** One of the evidence's own, or the key of a tab that another subject added. */
  current: string;
}

/** The pages about one area. A council is a partnership too: its pages are many, and gathered in sections. */
export function AreaTabs({ context, area, current }: AreaTabsProps) {
  const { language, partnershipTabs = [] } = context;
  const label = say(language, 'tabs.label', { area: area.name });
  const own = (tab: AreaTab) => ({
    text: speak(language, `tabs.${tab}`),
    href: linkTo(context, addressOf(area.code, tab)),
    current: tab === current,
  });
  if (area.kind !== 'council')
    return <PageTabs language={language} label={label} tabs={everywhere.map(own)} />;
  const added = (section: PartnershipSection) =>
    partnershipTabs
      .filter((tab) => tab.section === section)
      .map(({ key, text }) => ({
        text: text(language),
        href: linkTo(context, `/partnerships/${area.code}/${key}`),
        current: key === current,
      }));
  const sections = partnershipSections
    .map((section) => ({
      text: speak(language, `section.${section}`),
      pages: [
        ...(section === 'picture' ? [...everywhere.map(own), own('localities')] : []),
        ...added(section),
      ],
    }))
    .filter(({ pages }) => pages.length > 0);
  const overview = own('partnership');
  return (
    <SectionTabs
      language={language}
      label={label}
      sections={[{ text: overview.text, pages: [overview] }, ...sections]}
    />
  );
}

function addressOf(code: string, tab: AreaTab): string {
  if (tab === 'partnership') return `/partnerships/${code}`;
  return tab === 'need' ? `/areas/${code}` : `/areas/${code}/${tab}`;
}
