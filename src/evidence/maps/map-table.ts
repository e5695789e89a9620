import type { FileColumn, Language, TableFile } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { fileSources } from '../files/figure-table.ts';
import type { IndicatorMap, MappedArea } from './indicator-map.ts';
import { mapTitle } from './map-title.ts';

interface MapFigure {
  map: IndicatorMap;
  area: MappedArea;
}

/** Every area of the map with its figure, in the order of the list. */
export function mapTable(catalogue: Catalogue, language: Language, map: IndicatorMap): TableFile<MapFigure> {
  const { indicator, kind, period, within, areas } = map;
  return {
    title: mapTitle(map, language).text,
    fileName: [indicator.key, kind, period.label, within?.code].filter(Boolean).join('-'),
    columns,
    rows: areas.map((area) => ({ map, area })),
    sources: fileSources(catalogue, new Set([map.dataset]), language),
  };
}

const natures: Readonly<Record<string, string>> = { r: 'raw', i: 'imputed', p: 'projected' };

const columns: readonly FileColumn<MapFigure>[] = [
  { key: 'area_code', type: 'text', description: 'Code of the area today', cell: ({ area }) => area.code },
  { key: 'area_name', type: 'text', description: 'Name of the area', cell: ({ area }) => area.name },
  {
    key: 'council',
    type: 'text',
    description: 'Council area most of it lies in; empty for councils and what is larger',
    cell: ({ area }) => area.council,
  },
  { key: 'kind', type: 'text', description: 'Kind of area', cell: ({ map }) => map.kind },
  {
    key: 'indicator',
    type: 'text',
    description: 'Key of the indicator',
    cell: ({ map }) => map.indicator.key,
  },
  {
    key: 'unit',
    type: 'text',
    description: 'Unit of the value and its limits',
    cell: ({ map }) => map.indicator.unit,
  },
  {
    key: 'period',
    type: 'text',
    description: 'Period as people write it',
    cell: ({ map }) => map.period.label,
  },
  { key: 'period_starts', type: 'day', description: 'First day', cell: ({ map }) => map.period.starts },
  { key: 'period_ends', type: 'day', description: 'Last day', cell: ({ map }) => map.period.ends },
  {
    key: 'value',
    type: 'number',
    description: 'The figure; empty unless the status is value',
    cell: ({ area: { figure } }) => (figure.status === 'value' ? figure.value : null),
  },
  {
    key: 'lower95',
    type: 'number',
    description: 'Lower 95 % limit as published; empty where none is',
    cell: ({ area: { figure } }) => (figure.status === 'value' ? figure.lower : null),
  },
  {
    key: 'upper95',
    type: 'number',
    description: 'Upper 95 % limit as published; empty where none is',
    cell: ({ area: { figure } }) => (figure.status === 'value' ? figure.upper : null),
  },
  {
    key: 'status',
    type: 'text',
    description: 'value, suppressed, missing or not-applicable',
    cell: ({ area }) => area.figure.status,
  },
  {
    key: 'nature',
    type: 'text',
    description: 'raw, imputed or projected; empty where there is no figure',
    cell: ({ area }) => (area.nature === null ? null : natures[area.nature]),
  },
  {
    key: 'dataset',
    type: 'text',
    description: 'Key of the dataset: its page is /data/ and this key',
    cell: ({ map }) => map.dataset,
  },
  {
    key: 'release',
    type: 'whole',
    description: 'Number of the release on that page; empty where the publisher has no cell for the area',
    cell: ({ area }) => area.source?.release,
  },
  {
    key: 'source_row',
    type: 'whole',
    description: 'Row of the cell in the released file, from 1',
    cell: ({ area }) => area.source?.row,
  },
  {
    key: 'source_column',
    type: 'whole',
    description: 'Column of the cell in the released file, from 1',
    cell: ({ area }) => area.source?.column,
  },
  {
    key: 'source_sheet',
    type: 'text',
    description: 'Sheet of the workbook; empty where the file has no sheets or it was not kept',
    cell: ({ area }) => area.source?.sheet,
  },
];
