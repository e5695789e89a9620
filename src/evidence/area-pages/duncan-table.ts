import type { Area } from '../../geography/index.ts';
import type { FileColumn, Language, TableFile } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { fileSources } from '../files/figure-table.ts';
import type { DuncanOverTime } from './duncan-over-time.ts';
import type { DuncanFound } from './read-duncan.ts';
import { say } from './message.ts';

interface DuncanRow {
  area: Area;
  one: DuncanOverTime;
  point: DuncanOverTime['points'][number];
  dataset: string;
}

/** The profile's index of every measure, or of one, for every year. Empty for areas it is not worked out for. */
export function duncanTable(
  catalogue: Catalogue,
  language: Language,
  area: Area,
  duncan: DuncanFound | null,
  measure: string | null,
): TableFile<DuncanRow> {
  const shown = (duncan?.indices ?? []).filter(
    ({ indicator }) => measure === null || indicator.key === measure,
  );
  const dataset = duncan?.dataset.key ?? '';
  return {
    title: say(language, 'file.duncan', { area: area.name }),
    fileName: [area.code, measure, 'duncan'].filter(Boolean).join('-'),
    columns,
    rows: shown.flatMap((one) => one.points.map((point) => ({ area, one, point, dataset }))),
    sources: fileSources(catalogue, new Set([dataset]), language),
    notes: [say(language, 'file.duncan.note')],
  };
}

const columns: readonly FileColumn<DuncanRow>[] = [
  { key: 'area_code', type: 'text', description: 'Code of the area today', cell: ({ area }) => area.code },
  { key: 'area_name', type: 'text', description: 'Name of the area', cell: ({ area }) => area.name },
  {
    key: 'indicator',
    type: 'text',
    description: 'Key of the indicator',
    cell: ({ one }) => one.indicator.key,
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
    key: 'index',
    type: 'number',
    description: 'From −1 to 1; above 0, income-deprived people fare worse; empty where it cannot be given',
    cell: ({ point }) => point.index,
  },
  {
    key: 'reason',
    type: 'text',
    description: 'Why it cannot be given; empty where it is',
    cell: ({ point }) => point.reason,
  },
  {
    key: 'dataset',
    type: 'text',
    description: 'Key of the dataset: its page is /data/ and this key',
    cell: ({ dataset }) => dataset,
  },
];
