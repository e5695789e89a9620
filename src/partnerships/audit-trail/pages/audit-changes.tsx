import { type Language, Table } from '../../../web/index.ts';
import type { AuditDifference } from '../audit-differences.ts';
import { partWords } from '../audit-words.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { AuditView } from '../read-audit-page.ts';
import { AuditValue } from './audit-value.tsx';

/** What was there before and after, part by part. */
export function AuditChanges({
  differences,
  position,
  view,
  language,
}: {
  differences: readonly AuditDifference[];
  position: string;
  view: AuditView;
  language: Language;
}) {
  const column = (which: 'before' | 'after') => ({
    key: which,
    heading: words(language, `change.${which}`),
    cell: ({ path, [which]: value }: AuditDifference) => (
      <AuditValue value={value} path={path} view={view} language={language} />
    ),
  });
  const nameOf = (id: string) => view.records.get(id)?.name ?? say(language, 'change.gone');
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
              <span lang={language === 'en' ? undefined : 'en'}>{partWords(path, nameOf)}</span>
            ),
        },
        column('before'),
        column('after'),
      ]}
      rows={differences}
    />
  );
}
