import type { Area } from '../../geography/index.ts';
import { type Language, PageTabs, pathIn } from '../../web/index.ts';
import { say, speak } from './message.ts';

export type AreaTab = 'partnership' | 'need' | 'inequality' | 'people' | 'data-gaps' | 'localities';

const everywhere: readonly AreaTab[] = ['need', 'inequality', 'people', 'data-gaps'];
/** A council is a partnership too, and localities are drawn up within one. */
const ofCouncils: readonly AreaTab[] = ['partnership', ...everywhere, 'localities'];

/** The pages about one area. */
export function AreaTabs(props: {
  area: Pick<Area, 'code' | 'name' | 'kind'>;
  current: AreaTab;
  language: Language;
}) {
  const { area, current, language } = props;
  const tabs = area.kind === 'council' ? ofCouncils : everywhere;
  return (
    <PageTabs
      language={language}
      label={say(language, 'tabs.label', { area: area.name })}
      tabs={tabs.map((tab) => ({
        text: speak(language, `tabs.${tab}`),
        href: pathIn(language, addressOf(area.code, tab)),
        current: tab === current,
      }))}
    />
  );
}

function addressOf(code: string, tab: AreaTab): string {
  if (tab === 'partnership') return `/partnerships/${code}`;
  return tab === 'need' ? `/areas/${code}` : `/areas/${code}/${tab}`;
}
