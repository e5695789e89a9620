import type { FileColumn, Language, TableFile } from '../../web/index.ts';
import { ownFifths } from '../area-pages/own-fifths.ts';
import type { Catalogue } from '../catalogue.ts';
import type { InequalityOverTime, InequalityPoint } from '../inequality.ts';
import { fileSources } from './figure-table.ts';
import { say } from '../messages/message.ts';

interface Place {
  code: string;
  name: string;
  kind: string;
}

interface InequalityRow {
  area: Place;
  inequality: InequalityOverTime;
  point: InequalityPoint;
}

/** Every measure given by deprivation fifths of the area, or one: each period's fifths and what they say together. */
export function inequalityTable(
  catalogue: Catalogue,
  language: Language,
  area: Place,
  all: readonly InequalityOverTime[],
  measure: string | null,
): TableFile<InequalityRow> {
  const shown = ownFifths(all, area.kind).filter(
    ({ indicator }) => measure === null || indicator.key === measure,
  );
  return {
    title: say(language, 'file.inequality', { area: area.name }),
    fileName: [area.code, measure, 'inequality'].filter(Boolean).join('-'),
    columns,
    rows: shown.flatMap((inequality) => inequality.points.map((point) => ({ area, inequality, point }))),
    sources: fileSources(catalogue, new Set(shown.map(({ dataset }) => dataset)), language),
  };
}

const columns: readonly FileColumn<InequalityRow>[] = [
  { key: 'area_code', type: 'text', description: 'Code of the area today', cell: ({ area }) => area.code },
  { key: 'area_name', type: 'text', description: 'Name of the area', cell: ({ area }) => area.name },
  {
    key: 'indicator',
    type: 'text',
    description: 'Key of the indicator',
    cell: ({ inequality }) => inequality.indicator.key,
  },
  {
    key: 'unit',
    type: 'text',
    description: 'Unit of the values, of sii and of absolute_range',
    cell: ({ inequality }) => inequality.indicator.unit,
  },
  {
    key: 'within',
    type: 'text',
    description: 'Whose fifths: those of the country, the board or the council',
    cell: ({ inequality }) => inequality.within,
  },
  {
    key: 'period',
    type: 'text',
    description: 'Period as people write it',
    cell: ({ point }) => point.period.label,
  },
  { key: 'period_starts', type: 'day', description: 'First day', cell: ({ point }) => point.period.starts },
  { key: 'period_ends', type: 'day', description: 'Last day', cell: ({ point }) => point.period.ends },
  {
    key: 'nature',
    type: 'text',
    description: 'raw where all five fifths were measured; imputed or projected where one was not',
    cell: ({ point }) => point.nature,
  },
  ...[1, 2, 3, 4, 5].flatMap(fifthColumns),
  {
    key: 'sii',
    type: 'number',
    description: 'Slope index of inequality; above 0, the most deprived have the higher value',
    cell: ({ point }) => point.measure.sii,
  },
  {
    key: 'sii_lower95',
    type: 'number',
    description: 'Lower 95 % limit of sii',
    cell: ({ point }) => point.measure.siiLower,
  },
  {
    key: 'sii_upper95',
    type: 'number',
    description: 'Upper 95 % limit of sii',
    cell: ({ point }) => point.measure.siiUpper,
  },
  {
    key: 'rii',
    type: 'number',
    description: 'Relative index of inequality: sii over the overall value',
    cell: ({ point }) => point.measure.rii,
  },
  {
    key: 'rii_lower95',
    type: 'number',
    description: 'Lower 95 % limit of rii',
    cell: ({ point }) => point.measure.riiLower,
  },
  {
    key: 'rii_upper95',
    type: 'number',
    description: 'Upper 95 % limit of rii',
    cell: ({ point }) => point.measure.riiUpper,
  },
  {
    key: 'par',
    type: 'number',
    description: 'Population attributable risk',
    unit: '%',
    cell: ({ point }) => point.measure.par,
  },
  {
    key: 'absolute_range',
    type: 'number',
    description: 'Most less least deprived',
    cell: ({ point }) => point.measure.absoluteRange,
  },
  {
    key: 'relative_range',
    type: 'number',
    description: 'Most over least deprived',
    cell: ({ point }) => point.measure.relativeRange,
  },
  {
    key: 'reason',
    type: 'text',
    description: 'Why an index cannot be given; empty where all are',
    cell: ({ point }) => point.measure.reason,
  },
  {
    key: 'dataset',
    type: 'text',
    description: 'Key of the dataset: its page is /data/ and this key',
    cell: ({ inequality }) => inequality.dataset,
  },
  {
    key: 'release',
    type: 'whole',
    description: 'Number of the release on that page',
    cell: ({ point }) => point.fifths[0]?.source.release,
  },
  {
    key: 'source_sheet',
    type: 'text',
    description: 'Sheet of the workbook; empty where the file has no sheets or it was not kept',
    cell: ({ point }) => point.fifths[0]?.source.sheet,
  },
];

/** Value, people and source row of one fifth; 1 is the most deprived. */
function fifthColumns(fifth: number): FileColumn<InequalityRow>[] {
  const who =
    fifth === 1 ? 'the most deprived fifth' : fifth === 5 ? 'the least deprived fifth' : `fifth ${fifth}`;
  const of = ({ point }: InequalityRow) => point.fifths[fifth - 1];
  return [
    {
      key: `value_${fifth}`,
      type: 'number',
      description: `Value of ${who}`,
      cell: (row) => of(row)?.value,
    },
    {
      key: `people_${fifth}`,
      type: 'number',
      description: `People that value is about, which it is weighted by`,
      cell: (row) => of(row)?.denominator,
    },
    {
      key: `source_row_${fifth}`,
      type: 'whole',
      description: `Row of that value in the released file, from 1`,
      cell: (row) => of(row)?.source.row,
    },
  ];
}
