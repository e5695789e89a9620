import type { Child } from 'hono/jsx';

export interface Column<Row> {
  /** Stable name, used in data-column: lower case and hyphens. */
  key: string;
  heading: Child;
  /** Numbers are aligned right, with digits of one width. */
  numeric?: boolean;
  cell(row: Row): Child;
  /** The column that names the row; the first one unless told. */
  rowHeading?: boolean;
  /** Where this column is the one sorted by. */
  sorted?: 'ascending' | 'descending';
}

/** A heading over several columns: `Health` over three. The spans add up to the columns. */
export interface ColumnGroup {
  heading: Child;
  columns: number;
}

export interface TableProps<Row> {
  /** Unique on the page. */
  id: string;
  caption: Child;
  /** The caption stands in the page already, as its heading. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  groups?: readonly ColumnGroup[];
  rows: readonly Row[];
  /** Tight rows for much data. */
  dense?: boolean;
}

/** A table with caption and scopes, which scrolls by itself (and by keyboard) where the page is narrower. */
export function Table<Row>({ id, caption, captionHidden, columns, groups, rows, dense }: TableProps<Row>) {
  const named = columns.some((column) => column.rowHeading);
  return (
    <div class="table-scroll" role="region" tabindex={0} aria-labelledby={`${id}-caption`}>
      <table class={dense ? 'ds_table table table--dense' : 'ds_table table'} id={id}>
        <caption id={`${id}-caption`} class={captionHidden ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          {groups && (
            <tr>
              {groups.map((group) =>
                group.heading === '' ? (
                  <td colspan={group.columns} />
                ) : (
                  <th scope="colgroup" colspan={group.columns}>
                    {group.heading}
                  </th>
                ),
              )}
            </tr>
          )}
          <tr>
            {columns.map((column) => (
              <th
                scope="col"
                class={column.numeric ? 'table__number' : undefined}
                aria-sort={column.sorted}
                data-column={column.key}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map((column, index) =>
                (named ? column.rowHeading : index === 0) ? (
                  <th scope="row">{column.cell(row)}</th>
                ) : (
                  <td class={column.numeric ? 'table__number' : undefined}>{column.cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
