import { Disclosure, londonTime } from '../../../web/index.ts';
import { auditSearch } from '../audit-query.ts';
import { actionWords } from '../audit-words.ts';
import { words } from '../messages/words.tsx';
import type { ShownEntry } from '../read-audit-page.ts';
import { AuditChanges } from './audit-changes.tsx';
import { AuditDoers } from './audit-doers.tsx';
import { AuditSubject } from './audit-subject.tsx';
import type { AuditEntriesProps } from './audit-entries.tsx';

/** More parts than these are folded away. */
const mostShown = 4;

/** One entry: what, who, when, what changed, why. */
export function AuditEntryItem(props: AuditEntriesProps & { entry: ShownEntry }) {
  const { context, entry, partnershipNames, path } = props;
  const { language } = context;
  return (
    <li class="audit-entry" id={`entry-${entry.position}`}>
      <p class="audit-entry__when">
        <time datetime={entry.at}>{londonTime(entry.at)}</time>{' '}
        {words(language, 'entry.position', { position: entry.position })}
      </p>
      <div class="audit-entry__what">
        <p>
          <strong lang={language === 'en' ? undefined : 'en'}>{actionWords(entry.action)}</strong>{' '}
          <AuditDoers {...props} />
        </p>
        <AuditSubject {...props} />
        {partnershipNames && (
          <p>
            {(entry.partnershipId !== null && partnershipNames.get(entry.partnershipId)) ||
              words(language, 'nation')}
          </p>
        )}
        {entry.why !== null && <p>{words(language, 'entry.why', { why: entry.why })}</p>}
        <Changes {...props} />
        <p class="audit-entry__record">
          <a href={`${path}${auditSearch({ subject: entry.subjectId })}`}>
            {words(language, 'entry.record')}
            <span class="visually-hidden">
              {' '}
              – {words(language, 'entry.position', { position: entry.position })}
            </span>
          </a>
        </p>
      </div>
    </li>
  );
}

function Changes({ context: { language }, entry, view }: AuditEntriesProps & { entry: ShownEntry }) {
  const { differences } = entry;
  if (differences.length === 0) return null;
  const table = (
    <AuditChanges differences={differences} position={entry.position} view={view} language={language} />
  );
  if (differences.length <= mostShown) return table;
  return (
    <Disclosure summary={words(language, 'entry.changes', { count: differences.length })}>{table}</Disclosure>
  );
}
