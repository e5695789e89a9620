import type { Child } from 'hono/jsx';
import { DefinitionList, type Language } from '../../../web/index.ts';
import { keyWords } from '../../audit-trail/audit-words.ts';
import { words } from '../messages/words.tsx';

/** One record as it stands, part by part. */
export function PersonalRecord({
  record,
  language,
}: {
  record: Readonly<Record<string, unknown>>;
  language: Language;
}) {
  const english = language === 'en' ? undefined : 'en';
  return (
    <DefinitionList
      items={Object.entries(record).map(([key, value]) => ({
        term: <span lang={english}>{keyWords(key)}</span>,
        description: valueText(value, language),
      }))}
    />
  );
}

function valueText(value: unknown, language: Language): Child {
  if (value === null || value === undefined || value === '') return words(language, 'record.empty');
  if (typeof value === 'boolean') return words(language, value ? 'record.yes' : 'record.no');
  // As in the file: an instant is then its text, everything else JSON.
  const text = typeof value === 'object' ? JSON.stringify(value).replace(/^"|"$/g, '') : String(value);
  return <span class="answer">{text}</span>;
}
