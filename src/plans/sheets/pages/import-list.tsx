import { DateText, type PageContext, pathIn, Table, Tag } from '../../../web/index.ts';
import { londonDayOf } from '../../../platform/london-day.ts';
import { words } from '../messages/words.tsx';
import { importPath } from '../sheet-address.ts';
import type { SheetImport, VerdictCounts } from '../sheet-import.ts';

const tones = { open: 'orange', 'brought-in': 'green', 'taken-back': 'grey' } as const;

/** Spreadsheets that were brought, the newest first: who, when, how many rows. */
export function ImportList(props: { context: PageContext; code: string; imports: readonly SheetImport[] }) {
  const { context, code, imports } = props;
  const { language } = context;
  if (imports.length === 0) return <p>{words(language, 'imports.none')}</p>;
  return (
    <Table
      id="imports"
      caption={words(language, 'imports.title')}
      captionHidden
      cards
      columns={[
        {
          key: 'file',
          heading: words(language, 'imports.file'),
          cell: ({ id, fileName }: SheetImport) => (
            <a href={pathIn(language, importPath(code, id))}>{fileName}</a>
          ),
        },
        {
          key: 'when',
          heading: words(language, 'imports.when'),
          cell: ({ createdAt, broughtInAt, takenBackAt }) => (
            <DateText day={londonDayOf(takenBackAt ?? broughtInAt ?? createdAt)} language={language} />
          ),
        },
        {
          key: 'by',
          heading: words(language, 'imports.by'),
          cell: ({ by }) => by ?? words(language, 'imports.by.gone'),
        },
        {
          key: 'state',
          heading: words(language, 'imports.state'),
          cell: ({ state }) => <Tag tone={tones[state]} text={words(language, `state.${state}`)} />,
        },
        {
          key: 'rows',
          heading: words(language, 'imports.rows'),
          cell: ({ counts }) =>
            counts === null
              ? words(language, 'imports.rows.open')
              : words(language, 'imports.rows.counts', {
                  made: sumOf(counts, 'new'),
                  changed: sumOf(counts, 'changed'),
                  refused: sumOf(counts, 'refused') + sumOf(counts, 'conflict'),
                }),
        },
      ]}
      rows={imports}
    />
  );
}

function sumOf(counts: NonNullable<SheetImport['counts']>, verdict: keyof VerdictCounts): number {
  return Object.values(counts).reduce((sum, one) => sum + one[verdict], 0);
}
