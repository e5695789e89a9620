import type { FileSample, SheetRow, SourceFile, TextRow } from '../../src/evidence/loading/format.ts';

type Cells = SheetRow['cells'];

/** Splits comma-separated text held in memory; quotes may hold commas, doubled quotes and line breaks. */
function splitRecords(text: string, separator: string): TextRow[] {
  const rows: TextRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let startLine = 1;
  const endCell = () => {
    cells.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (character === '\n') line += 1;
    if (quoted) {
      if (character === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (character === '"') quoted = false;
      else cell += character;
    } else if (character === '"') quoted = true;
    else if (character === separator) endCell();
    else if (character === '\n') {
      endCell();
      rows.push({ line: startLine, cells });
      cells = [];
      startLine = line;
    } else if (character !== '\r') cell += character;
  }
  if (cell !== '' || cells.length > 0) {
    endCell();
    rows.push({ line: startLine, cells });
  }
  return rows;
}

/** A text file of a few lines, held in the test: what a format sees of it, without files and streams. */
export function textSource(text: string): SourceFile {
  const body = text.replace(/^\uFEFF/, '');
  const header = splitRecords(body, ',').find(({ cells }) => cells.some((cell) => cell !== ''))?.cells ?? [];
  const sample: FileSample = { kind: 'text', head: body.slice(0, 65_536), header, sheets: [] };
  return {
    path: '',
    name: 'sample.csv',
    sample,
    async *rows({ separator = ',', skipLines = 0 } = {}) {
      const rest = body.split('\n').slice(skipLines).join('\n');
      yield splitRecords(rest, separator).map(({ line, cells }) => ({ line: line + skipLines, cells }));
    },
    sheetRows: () => {
      throw new Error('A text file has no sheets.');
    },
    json: async () => JSON.parse(body),
  };
}

/** A workbook of a few rows, held in the test. */
export function workbookSource(sheets: Record<string, readonly Cells[]>): SourceFile {
  const sample: FileSample = {
    kind: 'workbook',
    head: '',
    header: [],
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.slice(0, 20).map((cells) => cells.map((cell) => (cell === null ? '' : String(cell)))),
    })),
  };
  return {
    path: '',
    name: 'sample.xlsx',
    sample,
    rows: () => {
      throw new Error('A workbook has no lines of text.');
    },
    async *sheetRows(sheet) {
      yield (sheets[sheet] ?? []).map((cells, index) => ({ row: index + 1, cells }));
    },
    json: async () => {
      throw new Error('A workbook is no JSON.');
    },
  };
}
