import {
  DownloadLinks,
  Notice,
  type PageContext,
  Pagination,
  pathIn,
  Spoken,
  Table,
  tableDownloads,
} from '../../../web/index.ts';
import type { Judgement } from '../judge-import.ts';
import type { Verdict } from '../judge-rows.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { noteWords } from '../note-words.ts';
import { importPath } from '../sheet-address.ts';
import type { SheetImport, VerdictCounts } from '../sheet-import.ts';
import { type SheetKey, sheetKeys } from '../sheet-kind.ts';
import { sheetOf } from '../plan-sheets.ts';
import { RowTable } from './row-table.tsx';

export const shownVerdicts = ['refused', 'conflict', 'changed', 'new'] as const;
export type ShownVerdict = (typeof shownVerdicts)[number];
/** What needs a look first: a narrow screen shows no more. */
const verdicts = ['refused', 'conflict', 'new', 'changed', 'same'] as const satisfies readonly Verdict[];
const rowsPerPage = 50;

/** What a spreadsheet would change: counts, what was not read, and row by row. */
export function JudgementPart(props: {
  context: PageContext;
  code: string;
  found: SheetImport;
  judgement: Judgement;
  show: ShownVerdict | null;
  page: number;
}) {
  const { context, code, found, judgement, page } = props;
  const { language } = context;
  const { total, notes, counts } = judgement;
  const { new: made, changed, same, refused, conflict: conflicts } = total;
  const there = shownVerdicts.filter((verdict) => total[verdict] > 0);
  const show = there.find((verdict) => verdict === props.show) ?? there[0] ?? null;
  const path = importPath(code, found.id);
  const rows = judgement.rows.filter(({ verdict }) => verdict === show);
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage));
  const at = Math.min(page, pages);
  const from = (at - 1) * rowsPerPage;
  const some = rows.slice(from, from + rowsPerPage);
  const to = (verdict: string, on = 1) =>
    pathIn(language, `${path}?show=${verdict}${on > 1 ? `&page=${on}` : ''}#rows-title`);
  const counted = (verdict: ShownVerdict) => (
    <>
      {words(language, `show.${verdict}`)} ({total[verdict].toLocaleString('en-GB')})
    </>
  );
  const sums = { made, changed, same, refused };
  return (
    <>
      <p>
        <strong>
          {made + changed + refused + conflicts === 0
            ? words(language, 'import.lead.nothing')
            : conflicts === 0
              ? words(language, 'import.lead', sums)
              : words(language, 'import.lead.conflicts', { ...sums, conflicts })}
        </strong>{' '}
        {found.state === 'open' && words(language, 'import.written')}
      </p>
      <CountsTable context={context} counts={counts} />
      {notes.length > 0 && (
        <Notice title={words(language, 'notes.title')}>
          <ul>
            {notes.map((note) => (
              <li>
                <Spoken message={noteWords(language, note)} language={language} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {show !== null && (
        <>
          <h2 id="rows-title">{words(language, 'show.title')}</h2>
          {there.length > 1 && (
            <ul class="inline-list">
              {there.map((verdict) => (
                <li>
                  {verdict === show ? (
                    <strong>{counted(verdict)}</strong>
                  ) : (
                    <a href={to(verdict)}>{counted(verdict)}</a>
                  )}
                </li>
              ))}
            </ul>
          )}
          {(show === 'refused' || show === 'conflict') && <p>{words(language, `show.${show}.text`)}</p>}
          <p>
            {words(language, 'row.shown', {
              from: from + 1,
              to: from + some.length,
              count: rows.length.toLocaleString('en-GB'),
            })}
          </p>
          <RowTable context={context} judgement={judgement} rows={some} wrong={show === 'refused'} />
          <Pagination page={at} pages={pages} language={language} href={(on) => to(show, on)} />
        </>
      )}
      {refused > 0 && <RefusedLinks context={context} code={code} found={found} />}
    </>
  );
}

/** Rows that are refused, to take away and mend. */
export function RefusedLinks(props: { context: PageContext; code: string; found: SheetImport }) {
  const { language } = props.context;
  return (
    <DownloadLinks
      downloads={tableDownloads(pathIn(language, `${importPath(props.code, props.found.id)}/refused`), '')}
      what={say(language, 'refused.files')}
      language={language}
    />
  );
}

/** Rows of each sheet, by what would become of them. */
export function CountsTable(props: {
  context: PageContext;
  counts: Readonly<Partial<Record<SheetKey, VerdictCounts>>>;
}) {
  const { context, counts } = props;
  const { language } = context;
  const rows = sheetKeys.flatMap((key) => {
    const own = counts[key];
    return own ? [{ key, own }] : [];
  });
  const seen = (verdict: Verdict) => verdict !== 'conflict' || rows.some(({ own }) => own.conflict > 0);
  return (
    <Table
      id="counts"
      caption={words(language, 'import.counts')}
      columns={[
        {
          key: 'sheet',
          heading: words(language, 'import.sheet'),
          cell: ({ key }: (typeof rows)[number]) => sheetOf(key).name,
        },
        ...verdicts.filter(seen).map((verdict) => ({
          key: verdict,
          heading: speak(language, `verdict.${verdict}`).text,
          numeric: true,
          cell: ({ own }: (typeof rows)[number]) => own[verdict].toLocaleString('en-GB'),
        })),
      ]}
      rows={rows}
    />
  );
}
