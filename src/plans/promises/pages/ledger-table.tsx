import { type Column, linkTo, type PageContext, Table } from '../../../web/index.ts';
import { say } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import { fteNumber, poundsText } from '../amount-text.ts';
import { ledgerColumns, type LedgerOf, type LedgerSum } from '../promise-ledger.ts';

export interface LedgerTableProps<Key> {
  context: PageContext;
  /** Whose ledgers stand in the rows. */
  of: 'partner' | 'partnership';
  ledgers: readonly LedgerOf<Key>[];
  /** The last row; null where one row is all there is. */
  all: LedgerOf<Key> | null;
  href(key: Key): string;
}

/** What was promised and what became of it, in counts and exact sums: a row for each, and one for all. */
export function LedgerTable<Key>({ context, of, ledgers, all, href }: LedgerTableProps<Key>) {
  const { language } = context;
  const columns: Column<LedgerOf<Key>>[] = [
    {
      key: of,
      heading: words(language, `ledger.${of}`),
      cell: (row) =>
        row === all ? <strong>{row.name}</strong> : <a href={linkTo(context, href(row.key))}>{row.name}</a>,
    },
    ...ledgerColumns.map(
      (key): Column<LedgerOf<Key>> => ({
        key,
        heading: words(language, `ledger.${key}`),
        numeric: true,
        cell: ({ ledger }) => <SumText sum={ledger[key]} language={language} />,
      }),
    ),
  ];
  return (
    <Table
      id="ledger"
      caption={words(language, of === 'partner' ? 'promises.ledger' : 'promises.ledger.partnership')}
      columns={columns}
      rows={all === null ? ledgers : [...ledgers, all]}
      dense
    />
  );
}

function SumText({ sum, language }: { sum: LedgerSum; language: PageContext['language'] }) {
  const { count, pence, fteHundredths } = sum;
  return (
    <>
      {count}
      {pence > 0n && (
        <>
          <br />
          {poundsText(pence)}
        </>
      )}
      {fteHundredths > 0 && (
        <>
          <br />
          {say(language, 'promise.fte', { count: fteNumber(fteHundredths) })}
        </>
      )}
    </>
  );
}
