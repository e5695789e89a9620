import { langOf } from '../../../web/index.ts';
import { shortPseudonym } from '../audit-person.ts';
import { subjectReference } from '../audit-reference.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { ShownEntry } from '../read-audit-page.ts';
import type { AuditEntriesProps } from './audit-entries.tsx';
import { AuditRecord } from './audit-record.tsx';

/** Actions whose subject is a person, by their first word. */
const aboutPeople = /^(account|person|role|second-factor)\.(?!invited)/;

/** Actions that say themselves what they are about: the two people, or a letter that is nobody else's to read. */
const saysItself = /^(acting|mail)\./;

/** What an entry is about, by its name, with a way there. */
export function AuditSubject({
  context: { language },
  entry,
  view,
}: AuditEntriesProps & { entry: ShownEntry }) {
  if (saysItself.test(entry.action)) return null;
  const record = view.records.get(subjectReference(entry));
  const person = view.names?.get(entry.subjectId);
  if (record === undefined && person === undefined)
    return (
      <p>
        {aboutPeople.test(entry.action)
          ? words(language, 'entry.about.person', { short: shortPseudonym(entry.subjectId) })
          : words(language, 'entry.about.gone')}
      </p>
    );
  const sentence = speak(language, 'entry.about', { record: '\n' });
  const [before = '', after] = sentence.text.split('\n');
  return (
    <p lang={langOf(sentence, language)}>
      {before}
      {record === undefined ? person : <AuditRecord record={record} withTitle language={language} />}
      {after}
    </p>
  );
}
