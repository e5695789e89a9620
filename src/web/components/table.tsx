import type { Child } from 'hono/jsx';
import { plainText } from './plain-text.ts';

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
  /** Rows of words rather than figures to compare: on a phone each is a card, whose cells say their headings. */
  cards?: boolean;
}

/** A table with caption and scopes, which scrolls by itself (and by keyboard) where the page is narrower. */
export function Table<Row>(props: TableProps<Row>) {
  const { id, caption, captionHidden, columns, groups, rows, dense, cards } = props;
  const named = columns.some((column) => column.rowHeading);
  // Browsers may forget that what is no longer laid out as a table is one.
  const role = (name: string) => (cards ? name : undefined);
  const said = cards ? columns.map(({ heading }) => plainText(heading)) : [];
  return (
    <div class="table-scroll" role="region" tabindex={0} aria-labelledby={`${id}-caption`}>
      <table
        class={`ds_table table${dense ? ' table--dense' : ''}${cards ? ' table--cards' : ''}`}
        id={id}
        role={role('table')}
      >
        <caption id={`${id}-caption`} class={captionHidden ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead role={role('rowgroup')}>
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
          <tr role={role('row')}>
            {columns.map((column) => (
              <th
                scope="col"
                role={role('columnheader')}
                class={column.numeric ? 'table__number' : undefined}
                aria-sort={column.sorted}
                data-column={column.key}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role('rowgroup')}>
          {rows.map((row) => (
            <tr role={role('row')}>
              {columns.map((column, index) =>
                (named ? column.rowHeading : index === 0) ? (
                  <th scope="row" role={role('rowheader')}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    class={column.numeric ? 'table__number' : undefined}
                    role={role('cell')}
                    data-heading={said[index]}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
