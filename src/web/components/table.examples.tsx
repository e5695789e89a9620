import type { Example } from '../example.ts';
import { type Figure, formatFigure } from './format-number.ts';
import { Table } from './table.tsx';

const rows: { place: string; figure: Figure; people: number }[] = [
  { place: 'Strathmorran', figure: { status: 'value', value: 18.4, lower: 18, upper: 18.8 }, people: 22746 },
  { place: 'Skerrow', figure: { status: 'suppressed', threshold: 5 }, people: 1209 },
  { place: 'Hjalsay', figure: { status: 'missing' }, people: 980 },
  { place: 'Findale', figure: { status: 'not-applicable' }, people: 8301 },
  { place: 'Lunan', figure: { status: 'value', value: 0 }, people: 512 },
];
const style = { unit: '%', decimals: 1 };

export const examples: Example[] = [
  {
    name: 'table',
    render: () => (
      <Table
        id="table-example"
        caption="Child poverty by place, 2021/22"
        groups={[
          { heading: '', columns: 1 },
          { heading: 'Poverty', columns: 2 },
        ]}
        rows={rows}
        columns={[
          { key: 'place', heading: 'Place', cell: (row) => <a href={`#${row.place}`}>{row.place}</a> },
          { key: 'share', heading: 'Share', numeric: true, cell: (row) => formatFigure(row.figure, style) },
          {
            key: 'people',
            heading: 'Children',
            numeric: true,
            sorted: 'descending',
            cell: (row) => row.people.toLocaleString('en-GB'),
          },
        ]}
      />
    ),
  },
  {
    name: 'table-wider-than-a-phone',
    render: () => (
      <Table
        id="table-wide-example"
        caption="Figures by year"
        captionHidden
        rows={rows}
        columns={[
          { key: 'place', heading: 'Place', cell: (row) => row.place },
          ...Array.from({ length: 12 }, (_, year) => ({
            key: `year-${2010 + year}`,
            heading: String(2010 + year),
            numeric: true,
            cell: (row: (typeof rows)[number]) => formatFigure(row.figure, style),
          })),
        ]}
      />
    ),
  },
];
