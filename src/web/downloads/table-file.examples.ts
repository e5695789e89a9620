import type { FileOrigin, TableFile } from './table-file.ts';

interface Figure {
  name: string;
  day: string;
  value: number | null;
  status: string;
}

/** A table with all that is hard to write: accents, negative numbers, no value, zero, formulas, quotes, lines. */
export const hardTable: TableFile<Figure> = {
  title: 'Hard things, “quoted”',
  fileName: 'hàrd things',
  columns: [
    { key: 'area_name', type: 'text', description: 'Name of the area', cell: ({ name }) => name },
    { key: 'period_ends', type: 'day', description: 'Last day', cell: ({ day }) => day },
    { key: 'value', type: 'number', description: 'The figure', unit: '%', cell: ({ value }) => value },
    { key: 'status', type: 'text', description: 'value or suppressed', cell: ({ status }) => status },
  ],
  rows: [
    { name: 'Dùn Èideann', day: '2022-03-31', value: -12.5, status: 'value' },
    { name: 'Na h-Eileanan Siar', day: '2022-12-31', value: 0, status: 'value' },
    {
      name: '=HYPERLINK("http://example.org","Click")',
      day: '2021-01-01',
      value: null,
      status: 'suppressed',
    },
    { name: '+cmd|/C calc', day: '2021-01-02', value: 0.1 + 0.2, status: 'value' },
    { name: 'Perth, and "Kinross"\r\nby the Tay', day: '2020-02-29', value: 1e-7, status: 'value' },
    { name: '-', day: '1900-03-01', value: 9007199254740991, status: 'value' },
    { name: '_x0041_ & <b>', day: '2000-01-01', value: 1 / 3, status: 'value' },
  ],
  sources: [
    {
      title: 'Children in low-income families',
      publisher: 'End Child Poverty',
      licence: {
        name: 'Open Government Licence v3.0',
        href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      },
      attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
      href: '/data/cpop',
    },
  ],
  notes: ['Suppressed where fewer than 5.'],
};

export const origin: FileOrigin = {
  address: 'https://example.scot/indicators/child-poverty.xlsx?area=S12000013',
  demonstration: false,
  dataVersion: '7',
};
