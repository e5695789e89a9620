import type { Child } from 'hono/jsx';
import type { AuditEntry } from '../../../platform/audit/audit-entry.ts';
import { langOf } from '../../../web/index.ts';
import { auditPerson, type AuditPerson, shortPseudonym } from '../audit-person.ts';
import { auditSearch } from '../audit-query.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { AuditEntriesProps } from './audit-entries.tsx';

/** Who did it and, where it was done for somebody else, for whom. */
export function AuditDoers({
  context: { language },
  entry,
  view,
  path,
}: AuditEntriesProps & { entry: AuditEntry }) {
  const link = (who: string): Child => {
    const person = auditPerson(who, view.names);
    return (
      <a href={`${path}${auditSearch({ person: who })}`} title={say(language, 'who.all')}>
        {nameOf(person)}
      </a>
    );
  };
  const nameOf = (person: AuditPerson): Child => {
    if (person.kind === 'named') return person.name;
    if (person.kind === 'pseudonym' || person.kind === 'erased')
      return words(language, `who.${person.kind}`, { short: shortPseudonym(person.pseudonym) });
    return words(language, `who.${person.kind}`);
  };
  const sentence =
    entry.actingFor === null
      ? speak(language, 'entry.by', { who: '\n' })
      : speak(language, 'entry.byFor', { who: '\n', other: '\n' });
  const [before = '', between = '', after] = sentence.text.split('\n');
  return (
    <span lang={langOf(sentence, language)}>
      {before}
      {link(entry.actor)}
      {between}
      {entry.actingFor !== null && link(entry.actingFor)}
      {after}
    </span>
  );
}
