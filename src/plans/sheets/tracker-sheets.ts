import { failed, ok, type Result } from '../../kernel/result.ts';
import { columnLetter } from '../../web/index.ts';
import { actionsSheet } from './actions-sheet.ts';
import type { RawRow, RawSheet } from './judge-rows.ts';
import type { TrackerMapping } from './mapping.ts';
import { plainName } from './names.ts';
import type { SheetNote } from './own-sheets.ts';
import { type CellStyle, textOfCell } from './read-cell.ts';
import type { FileTable } from './read-tables.ts';
import type { SheetCell } from './sheet-column.ts';
import type { Held, SheetKind } from './sheet-kind.ts';
import { daysOfPeriod } from './days-of-period.ts';
import { say } from './messages/message.ts';
import { sayingOf, updatesSheet } from './updates-sheet.ts';
import { valuesSheet } from './values-sheet.ts';

/** The tracker has no such sheet, or its head is not where it was, or a column that is read is gone. */
export type TrackerProblem =
  | { problem: 'no-tracker-sheet'; sheet: string; there: string }
  | { problem: 'no-head'; sheet: string; line: number }
  | { problem: 'columns-gone'; sheet: string; line: number; headings: string };

/** Fields of an update stand in a mapping with this before them: a tracker says both of an action in one row. */
export const updatePrefix = 'update-';

/** A tracker as sheets of actions and of what was last said of them, or of values, by a mapping of this name. */
export function trackerSheets(
  tables: readonly FileTable[],
  mapping: TrackerMapping,
  { today, name }: { today: string; name: string },
): Result<{ sheets: RawSheet[]; notes: SheetNote[] }, TrackerProblem> {
  const { sheet, headLine, columns } = mapping;
  const table =
    tables.length === 1 ? tables[0] : tables.find(({ name }) => plainName(name) === plainName(sheet));
  if (!table)
    return failed({ problem: 'no-tracker-sheet', sheet, there: tables.map(({ name }) => name).join(', ') });
  const head = table.rows.find(({ line }) => line === headLine);
  if (!head) return failed({ problem: 'no-head', sheet: table.name, line: headLine });
  const places = placesOf(head.cells);
  const gone = Object.values(columns).filter((heading) => !places.has(plainName(heading)));
  if (gone.length > 0) {
    const headings = gone.map((heading) => `“${heading}”`).join(', ');
    return failed({ problem: 'columns-gone', sheet: table.name, line: headLine, headings });
  }
  const rows = table.rows.filter(({ line }) => line > headLine);
  const sheetsOf = (kind: SheetKind, prefix: string): RawSheet => {
    const at = new Map(
      kind.columns.flatMap(({ key }) => {
        const heading = columns[`${prefix}${key}`];
        return heading === undefined ? [] : [[key, places.get(plainName(heading)) ?? -1] as const];
      }),
    );
    const ofSheet = (texts: Readonly<Record<string, string>>) =>
      Object.entries(texts).flatMap(([field, text]) =>
        kind.columns.some(({ key }) => `${prefix}${key}` === field)
          ? [[field.slice(prefix.length), text] as const]
          : [],
      );
    const style: CellStyle = {
      monthFirst: mapping.monthFirst,
      meanings: new Map(
        Object.entries(mapping.meanings).flatMap(([field, words]) =>
          kind.columns.some(({ key }) => `${prefix}${key}` === field)
            ? [[field.slice(prefix.length), new Map(Object.entries(words))] as const]
            : [],
        ),
      ),
    };
    return {
      ...{ kind, style, place: table.name },
      rows: rows.map((row) => rawRow(row, at)),
      letters: new Map([...at].map(([key, place]) => [key, columnLetter(place)])),
      fixed: Object.fromEntries(ofSheet(mapping.fixed)),
    };
  };
  if (mapping.rows === 'values')
    return ok({ sheets: [valuesOf(sheetsOf(valuesSheet, ''), name)], notes: [] });
  const own = sheetsOf(actionsSheet, '');
  // Without references, an action is known again by what it is called.
  const actions = own.letters.has('reference') ? own : { ...own, match: byName };
  const said = sheetsOf(updatesSheet, updatePrefix);
  if (!said.letters.has('words') && !said.letters.has('progress'))
    return ok({ sheets: [actions], notes: [] });
  return ok({ sheets: [actions, updatesOf(actions, said, today)], notes: [] });
}

/** The sheet a tracker stands in: of that name, or the only one. */
export function tableOf(tables: readonly FileTable[], sheet: string): FileTable | undefined {
  return tables.length === 1 ? tables[0] : tables.find(({ name }) => plainName(name) === plainName(sheet));
}

const byName: NonNullable<RawSheet['match']> = {
  held: (all) => all,
  keyOf: ({ name }) => (name ? plainName(name) : null),
};

/** Heading → place; the first of two of the same name. */
export function placesOf(head: readonly SheetCell[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, cell] of head.entries()) {
    const heading = plainName(textOfCell(cell));
    if (heading !== '' && !places.has(heading)) places.set(heading, at);
  }
  return places;
}

function rawRow({ line, cells }: FileTable['rows'][number], at: ReadonlyMap<string, number>): RawRow {
  return {
    line,
    cells: new Map([...at].map(([key, place]) => [key, cells[place] ?? null])),
    ...{ id: null, mark: null },
  };
}

/** What the rows say of how their actions do; a row that says nothing of it has none. */
function updatesOf(actions: RawSheet, said: RawSheet, today: string): RawSheet {
  const by = actions.letters.has('reference') ? 'reference' : 'name';
  const filled = (cell: SheetCell | undefined) => textOfCell(cell ?? null).trim() !== '';
  const rows = said.rows.flatMap((row, index): RawRow[] => {
    const [progress, words] = [row.cells.get('progress'), row.cells.get('words')];
    if (!filled(progress) && !filled(words)) return [];
    const named = actions.rows[index]?.cells.get(by) ?? null;
    // Where a tracker has a colour and no words, the colour is what was said.
    const own = filled(words) ? words : progress;
    return [{ ...row, cells: new Map([...row.cells, ['action', named], ['words', own ?? null]]) }];
  });
  const letters = new Map([
    ['words', said.letters.get('progress') ?? ''],
    ...said.letters,
    ['action', actions.letters.get(by) ?? ''],
  ]);
  return {
    ...{ ...said, rows, letters },
    fixed: { saidOn: today, ...said.fixed },
    ...(said.letters.has('saidOn')
      ? {}
      : { match: { held: newestOfEach, keyOf: (values) => sayingOf(values) } }),
  };
}

/** Values by period: its days are those its words mean, where no column has them; a correction is the tracker's. */
function valuesOf(sheet: RawSheet, name: string): RawSheet {
  const { letters } = sheet;
  const period = letters.get('period') ?? '';
  const dated = letters.has('startsOn') && letters.has('endsOn');
  const rows = sheet.rows.map((row): RawRow => {
    const cells = new Map(row.cells);
    const said = cells.get('period') ?? null;
    // A period nobody can tell the days of is told as no date, by its own cell.
    const days = daysOfPeriod(textOfCell(said)) ?? { startsOn: said, endsOn: said };
    if (!dated) cells.set('startsOn', days.startsOn).set('endsOn', days.endsOn);
    if (!letters.has('why')) cells.set('why', say('en', 'columns.why', { file: name }));
    return { ...row, cells };
  });
  const there = ['startsOn', 'endsOn', 'why'].map((key) => [key, letters.get(key) ?? period] as const);
  return { ...sheet, rows, letters: new Map([...letters, ...there]) };
}

/** Without a day, a tracker says each month what it said last: only another word is a new update. */
function newestOfEach(held: readonly Held[]): Held[] {
  return [...new Map(held.map((one) => [one.values['action'], one])).values()];
}
