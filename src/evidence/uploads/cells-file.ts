import type { FileColumn, Language, TableFile } from '../../web/index.ts';
import { say } from './messages/message.ts';
import { adviceIn, type Upload, type UploadCell } from './upload.ts';

/** Every cell of an upload that is wrong or left out, as a file to work through. */
export function cellsFile(
  language: Language,
  upload: Upload,
  cells: readonly UploadCell[],
): TableFile<UploadCell> {
  return {
    title: say(language, 'cells.what', { file: upload.fileName }),
    fileName: `cells-of-${upload.fileName.replace(/\.[^.]*$/, '').slice(0, 80)}`,
    columns,
    rows: cells,
    sources: [],
  };
}

const columns: readonly FileColumn<UploadCell>[] = [
  {
    key: 'fatal',
    type: 'text',
    description: 'yes: it keeps the file from being loaded; no: it is left out of what is loaded',
    cell: ({ fatal }) => (fatal ? 'yes' : 'no'),
  },
  {
    key: 'sheet',
    type: 'text',
    description: 'Sheet of the workbook; empty for other files',
    cell: ({ sheet }) => sheet,
  },
  {
    key: 'line',
    type: 'whole',
    description: 'Line; empty where the whole file is meant',
    cell: ({ line }) => line,
  },
  {
    key: 'column',
    type: 'text',
    description: 'Column; empty where the whole line is meant',
    cell: ({ column }) => column,
  },
  { key: 'value', type: 'text', description: 'What stands there', cell: ({ value }) => value },
  {
    key: 'reason',
    type: 'text',
    description: 'What is wrong with it',
    cell: ({ reason }) => adviceIn(reason).reason,
  },
  {
    key: 'advice',
    type: 'text',
    description: 'What to do; empty where there is no more to say',
    cell: ({ reason }) => adviceIn(reason).advice,
  },
];
