import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import { DateText, linkTo, type PageContext, Table } from '../../../web/index.ts';
import { speak } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import { londonDayOf } from '../../../platform/london-day.ts';
import type { VersionLine } from '../plan-version.ts';

export interface VersionsPageProps {
  context: PageContext;
  place: PartnershipPlace;
  title: string;
  /** Of the plan, without `/versions`. */
  path: string;
  /** Newest first; at least one. */
  versions: readonly VersionLine[];
}

/** Every published version, each with what it changed. */
export function VersionsPage({ context, place, title, path, versions }: VersionsPageProps) {
  const { language } = context;
  const heading = speak(language, 'versions.title', { plan: title });
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan"
      title={heading}
      lead={words(language, 'versions.lead', { count: versions.length, number: versions[0]?.number ?? 0 })}
      steps={[{ text: speak(language, 'versions.step') }]}
    >
      <Table
        cards
        id="versions"
        caption={words(language, 'versions.step')}
        captionHidden
        rows={versions}
        columns={[
          {
            key: 'number',
            heading: words(language, 'versions.column.number'),
            cell: ({ number }) => (
              <a href={linkTo(context, `${path}/versions/${number}`)}>
                {words(language, 'version.step', { number })}
              </a>
            ),
          },
          {
            key: 'day',
            heading: words(language, 'versions.column.day'),
            cell: ({ publishedAt }) => <DateText day={londonDayOf(publishedAt)} language={language} />,
          },
          {
            key: 'note',
            heading: words(language, 'versions.column.note'),
            cell: ({ note }) => (note === '' ? words(language, 'versions.note.none') : note),
          },
          {
            key: 'compare',
            heading: words(language, 'versions.column.compare'),
            cell: ({ number }) =>
              number > 1 ? (
                <a href={linkTo(context, `${path}/versions/${number - 1}/against/${number}`)}>
                  {words(language, 'versions.compare', { number: number - 1 })}
                </a>
              ) : (
                ''
              ),
          },
        ]}
      />
    </PartnershipShell>
  );
}
