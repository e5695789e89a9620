import { type Column, DownloadLinks, type PageContext, pathIn, Table } from '../../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { adviceIn, type Upload, type UploadCell } from '../upload.ts';

export interface CellTableProps {
  context: PageContext;
  upload: Upload;
  /** Whether these keep the file from being loaded. */
  fatal: boolean;
  rows: readonly UploadCell[];
}

/** Cells that are wrong, or left out: where, what stands there, why, and what to do. Nothing where there are none. */
export function CellTable({ context, upload, fatal, rows }: CellTableProps) {
  if (rows.length === 0) return null;
  const { language } = context;
  const kind = fatal ? 'fatal' : 'left';
  const all = fatal ? upload.faults : upload.leftOut;
  const columns: (Column<UploadCell> & { shown: boolean })[] = [
    {
      key: 'sheet',
      heading: words(language, 'cells.sheet'),
      cell: ({ sheet }) => sheet ?? '',
      shown: rows.some(({ sheet }) => sheet !== null),
    },
    {
      key: 'line',
      heading: words(language, 'cells.line'),
      cell: ({ line }) => line ?? words(language, 'cells.whole'),
      shown: true,
    },
    {
      key: 'column',
      heading: words(language, 'cells.column'),
      cell: ({ column }) => column ?? '',
      shown: rows.some(({ column }) => column !== null),
    },
    {
      key: 'value',
      heading: words(language, 'cells.value'),
      cell: ({ value }) => (value === null ? '' : <span class="upload-value">{shortened(value)}</span>),
      shown: rows.some(({ value }) => value !== null),
    },
    {
      key: 'reason',
      heading: words(language, 'cells.reason'),
      cell: ({ reason }) => adviceIn(reason).reason,
      shown: true,
    },
    {
      key: 'advice',
      heading: words(language, 'cells.advice'),
      cell: ({ reason }) => adviceIn(reason).advice,
      shown: rows.some(({ reason }) => adviceIn(reason).advice !== ''),
    },
  ];
  return (
    <section aria-labelledby={`cells-${kind}-title`}>
      <h2 id={`cells-${kind}-title`}>{words(language, `cells.title.${kind}`)}</h2>
      {rows.length < all && (
        <p>{words(language, 'cells.more', { shown: rows.length, all: all.toLocaleString('en-GB') })}</p>
      )}
      <Table<UploadCell>
        id={`cells-${kind}`}
        dense
        caption={words(language, `cells.caption.${kind}`)}
        captionHidden
        rows={rows}
        columns={columns.filter(({ shown }) => shown)}
      />
      <DownloadLinks
        what={speak(language, 'cells.what', { file: upload.fileName })}
        language={language}
        downloads={[{ format: 'CSV', href: pathIn(language, `/data/uploads/${upload.id}/cells.csv`) }]}
      />
    </section>
  );
}

function shortened(value: string): string {
  const plain = value.replace(/\p{Cc}+/gu, ' ');
  return plain.length > 120 ? `${plain.slice(0, 120)}…` : plain;
}
