import { Temporal } from 'temporal-polyfill';
import { DateText, EmptyState, pathIn } from '../../../web/index.ts';
import { auditSearch } from '../audit-query.ts';
import { words } from '../messages/words.tsx';
import type { AuditView, ShownEntry } from '../read-audit-page.ts';
import { AuditEntryItem } from './audit-entry-item.tsx';
import type { AuditPageProps } from './audit-page.tsx';

export interface AuditEntriesProps extends AuditPageProps {
  view: AuditView;
  path: string;
}

/** Entries under the day they were made on, each day with a way to see the partnership as it then was. */
export function AuditEntries(props: AuditEntriesProps) {
  const { context, partnership, query, view } = props;
  const { language, today } = context;
  if (view.entries.length === 0) {
    const found = auditSearch(query) !== '';
    return (
      <EmptyState
        title={words(language, found ? 'empty.found.title' : 'empty.title')}
        text={words(language, found ? 'empty.found.text' : 'empty.text')}
      />
    );
  }
  return (
    <>
      {byDay(view.entries).map(({ day, entries }) => (
        <section class="audit-day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            <DateText day={day} language={language} />
          </h2>
          {partnership && day < today && (
            <p class="audit-day__link">
              <a href={pathIn(language, `/partnerships/${partnership.code}?as-at=${day}`)}>
                {words(language, 'entries.asItWas')}
              </a>
            </p>
          )}
          <ol class="audit-entries">
            {entries.map((entry) => (
              <AuditEntryItem {...props} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** In their order, since that is the order of their times. */
function byDay(entries: readonly ShownEntry[]): { day: string; entries: ShownEntry[] }[] {
  const days: { day: string; entries: ShownEntry[] }[] = [];
  for (const entry of entries) {
    const day = Temporal.Instant.from(entry.at).toZonedDateTimeISO('Europe/London').toPlainDate().toString();
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
