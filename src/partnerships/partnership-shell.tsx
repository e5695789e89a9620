import type { Child, PropsWithChildren } from 'hono/jsx';
import { AreaTabs } from '../evidence/index.ts';
import type { Area, RelatedArea } from '../geography/index.ts';
import { type Crumb, langOf, linkTo, type PageContext, PageShell, textOf, type Words } from '../web/index.ts';
import { speak } from './messages/message.ts';

/** A partnership, by its council's area, with what that lies in. */
export interface PartnershipPlace {
  area: Area;
  /** Smallest first. */
  parents: readonly RelatedArea[];
}

export interface PartnershipShellProps {
  context: PageContext;
  place: PartnershipPlace;
  /** Key of the tab this page is, or stands below. */
  tab: string;
  title: Words;
  /** Title of the document, to which the partnership's name is added, where it is not the heading: something is wrong. */
  documentTitle?: Words;
  lead?: Child;
  head?: Child;
  /** Pages between the tab and this one. */
  steps?: readonly Crumb[];
}

/** The frame of every page below a partnership: where it lies, its tabs, its heading. */
export function PartnershipShell(props: PropsWithChildren<PartnershipShellProps>) {
  const { context, place, tab, title, lead, head, steps, children } = props;
  const { language, partnershipTabs = [] } = context;
  const { area } = place;
  const above = place.parents.filter(({ kind }) => kind === 'country').reverse();
  const own = partnershipTabs.find(({ key }) => key === tab);
  const name = own?.text(language) ?? title;
  const said = props.documentTitle ?? title;
  const documentTitle = textOf(said).includes(area.name)
    ? said
    : { text: `${textOf(said)} – ${area.name}`, language: langOf(said, language) ?? language };
  return (
    <PageShell
      context={context}
      title={title}
      documentTitle={documentTitle}
      {...(lead === undefined ? {} : { lead })}
      {...(head === undefined ? {} : { head })}
      breadcrumbs={[
        { text: speak(language, 'breadcrumb.places'), href: linkTo(context, '/areas') },
        ...above.map(({ name: text, code }) => ({ text, href: linkTo(context, `/areas/${code}`) })),
        { text: area.name, href: linkTo(context, `/partnerships/${area.code}`) },
        ...(steps
          ? [{ text: name, href: linkTo(context, `/partnerships/${area.code}/${tab}`) }, ...steps]
          : [{ text: name }]),
      ]}
      tabs={<AreaTabs context={context} area={area} current={tab} />}
    >
      {children}
    </PageShell>
  );
}
