import type { Area } from '../../geography/index.ts';
import { linkTo, type PageContext, PageTabs } from '../../web/index.ts';
import { say, speak } from './message.ts';

const everywhere = ['need', 'inequality', 'people', 'data-gaps'] as const;

export type AreaTab = (typeof everywhere)[number] | 'partnership' | 'localities';

export interface AreaTabsProps {
  context: PageContext;
  area: Pick<Area, 'code' | 'name' | 'kind'>;
  /** One of the evidence's own, or the key of a tab that another subject added. */
  current: string;
}

/** The pages about one area. A council is a partnership too, and localities are drawn up within one. */
export function AreaTabs({ context, area, current }: AreaTabsProps) {
  const { language, partnershipTabs = [] } = context;
  const own = (tab: AreaTab) => ({
    text: speak(language, `tabs.${tab}`),
    href: linkTo(context, addressOf(area.code, tab)),
    current: tab === current,
  });
  const added = partnershipTabs.map(({ key, text }) => ({
    text: text(language),
    href: linkTo(context, `/partnerships/${area.code}/${key}`),
    current: key === current,
  }));
  return (
    <PageTabs
      language={language}
      label={say(language, 'tabs.label', { area: area.name })}
      tabs={
        area.kind === 'council'
          ? [own('partnership'), ...added, ...everywhere.map(own), own('localities')]
          : everywhere.map(own)
      }
    />
  );
}

function addressOf(code: string, tab: AreaTab): string {
  if (tab === 'partnership') return `/partnerships/${code}`;
  return tab === 'need' ? `/areas/${code}` : `/areas/${code}/${tab}`;
}
