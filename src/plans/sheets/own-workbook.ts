import type { FormCell, FormSheet } from '../../web/index.ts';
import { heldOf } from './held-of.ts';
import { markOf } from './mark.ts';
import type { NameList, Names } from './names.ts';
import { planSheets } from './plan-sheets.ts';
import type { PlanState } from './plan-state.ts';
import { idHeading, markHeading, type SheetColumn } from './sheet-column.ts';
import { type Held, saidColumns, type SheetKind } from './sheet-kind.ts';
import { readMe, readMeRows, type WorkbookSelf } from './workbook-self.ts';

/** Rows below the last that lists to choose from reach. */
const emptyRows = 500;

/** Whom and what a sheet may name, for reading and choosing. */
const namesSheet = 'Partners and localities';

/** The sheets of a plan's workbook, with all that is there, or without rows as a template to fill in. */
export function ownWorkbook(
  self: WorkbookSelf,
  state: PlanState,
  names: Names,
  { empty }: { empty: boolean },
): FormSheet[] {
  const partners = state.bodies.filter(({ id }) => state.members.has(id));
  const lists: Lists = {
    outcomes: { sheet: 'Outcomes', column: 0, rows: state.outcomes.length },
    bodies: { sheet: namesSheet, column: 0, rows: partners.length },
    localities: { sheet: namesSheet, column: 1, rows: state.localities.length },
  };
  return [
    {
      name: readMe,
      columns: [
        { heading: '', width: 28 },
        { heading: '', width: 100 },
      ],
      plain: true,
      rows: readMeRows(self),
    },
    {
      name: 'Outcomes',
      columns: [
        { heading: 'Outcome', width: 70 },
        { heading: 'Plan', width: 40 },
      ],
      rows: state.outcomes.map(({ id, planTitle }) => [names.outcomes.labelOf(id), planTitle]),
    },
    {
      name: namesSheet,
      columns: [
        { heading: 'Partner', width: 50 },
        { heading: 'Locality', width: 40 },
      ],
      rows: Array.from({ length: Math.max(partners.length, state.localities.length) }, (_, at) => [
        names.bodies.labelOf(partners[at]?.id ?? ''),
        names.localities.labelOf(String(state.localities[at]?.id ?? '')),
      ]),
    },
    ...planSheets.map((kind): FormSheet => {
      const held = empty ? [] : heldOf(kind, state);
      return {
        name: kind.name,
        columns: [
          ...kind.columns.map((column) => ({
            heading: column.heading,
            width: widthOf(column),
            ...(column.kind.is === 'day' ? { days: true } : {}),
            ...offersOf(column, lists),
          })),
          { heading: idHeading, width: 38 },
          { heading: markHeading, width: 18 },
        ],
        rows: held.map((one) => rowOf(kind, one, names)),
        room: held.length + emptyRows,
      };
    }),
  ];
}

type Lists = Partial<Record<NameList, { sheet: string; column: number; rows: number }>>;

function offersOf({ kind }: SheetColumn, lists: Lists): Pick<FormSheet['columns'][number], 'offers'> {
  if (kind.is === 'choice') return { offers: kind.choices.map(({ text }) => text) };
  const list = kind.is === 'one' ? lists[kind.of] : undefined;
  return list ? { offers: list } : {};
}

function widthOf({ kind, heading }: SheetColumn): number {
  const wide = kind.is === 'text' ? (kind.max > 400 ? 60 : kind.max > 100 ? 40 : 16) : 16;
  return Math.max(kind.is === 'one' || kind.is === 'many' ? 32 : wide, heading.length + 2);
}

function rowOf(kind: SheetKind, { id, values }: Held, names: Names): FormCell[] {
  return [
    ...kind.columns.map((column) => cellOf(column, values[column.key] ?? null, names)),
    id,
    markOf(values, saidColumns(kind)),
  ];
}

/** A value as it stands in a cell, to be read the same again. */
export function cellOf({ kind, aside }: SheetColumn, value: string | null, names: Names): FormCell {
  if (value === null || aside) return null;
  switch (kind.is) {
    case 'text':
    case 'day':
      return value;
    case 'whole':
      return Number(value);
    case 'number':
      // A spreadsheet keeps 15 digits; what has more is a text that can be trusted.
      return String(Number(value)) === value ? Number(value) : value;
    case 'choice':
      return kind.choices.find(({ key }) => key === value)?.text ?? value;
    case 'one':
      return names[kind.of].labelOf(value) ?? value;
    case 'many':
      return value
        .split(' ')
        .map((id) => names[kind.of].labelOf(id) ?? id)
        .join('; ');
  }
}
