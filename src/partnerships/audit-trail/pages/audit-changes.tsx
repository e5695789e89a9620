import { type Language, Table } from '../../../web/index.ts';
import type { AuditDifference } from '../audit-differences.ts';
import { partWords } from '../audit-words.ts';
import { words } from '../messages/words.tsx';

/** What was there before and after, part by part. */
export function AuditChanges({
  differences,
  position,
  language,
}: {
  differences: readonly AuditDifference[];
  position: string;
  language: Language;
}) {
  const value = (text: string | null) =>
    text === null ? <span class="audit-nothing">{words(language, 'change.nothing')}</span> : text;
  return (
    <Table
      id={`changes-${position}`}
      caption={words(language, 'change.caption', { position })}
      captionHidden
      dense
      columns={[
        {
          key: 'part',
          heading: words(language, 'change.part'),
          cell: ({ path }) =>
            path.length === 0 ? (
              words(language, 'change.whole')
            ) : (
              <span lang={language === 'en' ? undefined : 'en'}>{partWords(path)}</span>
            ),
        },
        { key: 'before', heading: words(language, 'change.before'), cell: ({ before }) => value(before) },
        { key: 'after', heading: words(language, 'change.after'), cell: ({ after }) => value(after) },
      ]}
      rows={differences}
    />
  );
}
