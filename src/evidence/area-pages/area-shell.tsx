import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Area, RelatedArea } from '../../geography/index.ts';
import { type PageContext, PageShell, pathIn, type Words } from '../../web/index.ts';
import { type AreaTab, AreaTabs } from './area-tabs.tsx';
import { speak } from './message.ts';

export interface AreaShellProps {
  context: PageContext;
  area: Area;
  /** What the area lies in, smallest first. */
  parents: readonly RelatedArea[];
  tab: AreaTab;
  title: Words;
  lead?: Child;
}

/** The frame of every page below an area: where it lies, its tabs, its heading. */
export function AreaShell(props: PropsWithChildren<AreaShellProps>) {
  const { context, area, parents, tab, title, lead, children } = props;
  const { language } = context;
  const above = parents
    .filter(({ kind, id }) => (kind === 'council' || kind === 'country') && id !== area.id)
    .reverse();
  return (
    <PageShell
      context={context}
      title={title}
      {...(lead === undefined ? {} : { lead })}
      breadcrumbs={[
        { text: speak(language, 'breadcrumb.places'), href: pathIn(language, '/areas') },
        ...above.map(({ name, code }) => ({ text: name, href: pathIn(language, `/areas/${code}`) })),
        { text: area.name, href: pathIn(language, `/areas/${area.code}`) },
        { text: speak(language, `tabs.${tab}`) },
      ]}
      tabs={<AreaTabs context={context} area={area} current={tab} />}
    >
      {children}
    </PageShell>
  );
}
