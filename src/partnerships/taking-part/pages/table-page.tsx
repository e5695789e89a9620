import {
  DownloadLinks,
  drawnOnce,
  EmptyState,
  langOf,
  linkTo,
  type PageContext,
  PageContents,
  tableDownloads,
  textOf,
} from '../../../web/index.ts';
import { DutyLinks } from '../../duties/duty-links.tsx';
import { type PartnershipPlace, PartnershipShell } from '../../partnership-shell.tsx';
import type { TableOnDay } from '../body-at-table.ts';
import { leadSentence } from '../lead-sentence.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { AbsentPartners } from './absent-partners.tsx';
import { CommunityBodies } from './community-bodies.tsx';
import { FacilitatingPartners } from './facilitating-partners.tsx';
import { Members } from './members.tsx';
import { ProposedLead } from './proposed-lead.tsx';
import { SeatsToFill } from './seats-to-fill.tsx';

export interface TablePageProps {
  context: PageContext;
  place: PartnershipPlace;
  table: TableOnDay;
  /** Where officers add a partner; null for everybody else. */
  addHref: string | null;
}

/** Who takes part in one partnership, who is missing, who facilitates, and who was asked. */
export function TablePage({ context, place, table, addHref }: TablePageProps) {
  const { language } = context;
  const { area } = place;
  const lead = leadSentence(language, area.name, table);
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="partners"
      title={speak(language, 'page.title', { area: area.name })}
      lead={<span lang={langOf(lead, language)}>{textOf(lead)}</span>}
    >
      {drawnOnce(table, `${context.path} ${context.today} ${addHref}`, () => (
        <TableContent context={context} place={place} table={table} addHref={addHref} />
      ))}
    </PartnershipShell>
  );
}

function TableContent({ context, place, table, addHref }: TablePageProps) {
  const { language } = context;
  const path = `/partnerships/${place.area.code}/partners`;
  return (
    <>
      {addHref && (
        <p class="no-print">
          <a class="ds_button" href={addHref}>
            {words(language, 'add.title')}
          </a>
        </p>
      )}
      <PageContents
        language={language}
        parts={[
          { id: 'absent-title', name: words(language, 'absent.title') },
          { id: 'members-title', name: words(language, 'members.title') },
          { id: 'to-fill-title', name: words(language, 'seats.title') },
          { id: 'facilitating-title', name: words(language, 'facilitating.title') },
          { id: 'community-title', name: words(language, 'community.title') },
        ]}
      />
      <AbsentPartners context={context} place={place} table={table} />
      <section aria-labelledby="members-title">
        <h2 id="members-title">{words(language, 'members.title')}</h2>
        {table.members.length === 0 ? (
          <EmptyState title={words(language, 'empty.title')} text={words(language, 'empty.text')} level={3} />
        ) : (
          <>
            <ProposedLead context={context} table={table} />
            <Members context={context} place={place} table={table} />
            <DownloadLinks
              what={speak(language, 'download.title')}
              downloads={tableDownloads(
                linkTo({ language }, path),
                context.asAt ? `?as-at=${context.asAt.day}` : '',
              )}
              language={language}
            />
          </>
        )}
      </section>
      <SeatsToFill context={context} place={place} table={table} />
      <FacilitatingPartners context={context} place={place} table={table} />
      <CommunityBodies context={context} place={place} table={table} />
      <DutyLinks context={context} code={place.area.code} />
    </>
  );
}
