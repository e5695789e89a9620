import type { Area } from '../../geography/index.ts';
import type { FileColumn, Language, TableFile } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { fileSources } from '../files/figure-table.ts';
import type { Indicator } from '../indicator.ts';
import type { Period } from '../period.ts';
import type { MeasureGaps } from './data-gaps.ts';
import type { DataGaps } from './read-data-gaps.ts';
import { say } from './message.ts';

interface GapRow {
  area: Area;
  indicator: Indicator;
  /** Null where there is no figure at all; `absent` then says for whom. */
  gaps: MeasureGaps | null;
  absent: '' | 'for this kind of area' | 'for this area';
}

/** Every measure with what is not known of it here, those without any figure first. */
export function gapsFile(
  catalogue: Catalogue,
  language: Language,
  area: Area,
  { headline, others, absentForKind, absentHere }: DataGaps,
): TableFile<GapRow> {
  const known = [...headline, ...others];
  return {
    title: say(language, 'file.gaps', { area: area.name }),
    fileName: `${area.code}-data-gaps`,
    columns,
    rows: [
      ...absentForKind.map(
        (indicator): GapRow => ({ area, indicator, gaps: null, absent: 'for this kind of area' }),
      ),
      ...absentHere.map((indicator): GapRow => ({ area, indicator, gaps: null, absent: 'for this area' })),
      ...known.map((gaps): GapRow => ({ area, indicator: gaps.indicator, gaps, absent: '' })),
    ],
    sources: fileSources(catalogue, new Set(known.map(({ dataset }) => dataset)), language),
  };
}

function listed(key: string, what: string, of: (gaps: MeasureGaps) => readonly Period[]): FileColumn<GapRow> {
  return {
    key,
    type: 'text',
    description: `Periods that are ${what}, between semicolons; empty where there are none`,
    cell: ({ gaps }) =>
      gaps
        ? of(gaps)
            .map(({ label }) => label)
            .join('; ')
        : '',
  };
}

const columns: readonly FileColumn<GapRow>[] = [
  { key: 'area_code', type: 'text', description: 'Code of the area today', cell: ({ area }) => area.code },
  { key: 'area_name', type: 'text', description: 'Name of the area', cell: ({ area }) => area.name },
  {
    key: 'indicator',
    type: 'text',
    description: 'Key of the indicator',
    cell: ({ indicator }) => indicator.key,
  },
  {
    key: 'no_figure',
    type: 'text',
    description: 'For whom there is no figure at all; empty where there is one',
    cell: ({ absent }) => absent,
  },
  {
    key: 'last_measured',
    type: 'text',
    description: 'Newest measured period; empty where none was',
    cell: ({ gaps }) => gaps?.measured?.label,
  },
  {
    key: 'years_ago',
    type: 'whole',
    description: 'Whole years from its end to today',
    cell: ({ gaps }) => gaps?.age,
  },
  listed('suppressed', 'suppressed', ({ suppressed }) => suppressed),
  listed('missing', 'missing', ({ missing }) => missing),
  listed('not_applicable', 'not applicable', ({ notApplicable }) => notApplicable),
  listed('imputed', 'estimated by the publisher', ({ imputed }) => imputed),
  listed('projected', 'projected', ({ projected }) => projected),
  {
    key: 'breaks',
    type: 'text',
    description: 'First day after a break and its reason, between semicolons',
    cell: ({ gaps }) => gaps?.breaks.map(({ starts, reason }) => `${starts}: ${reason}`).join('; '),
  },
  {
    key: 'not_compared',
    type: 'text',
    description:
      'Why it cannot be compared with the country: no-figure, no-comparator, neutral or no-interval',
    cell: ({ gaps }) => gaps?.uncompared,
  },
  {
    key: 'points_too_few',
    type: 'whole',
    description: 'Comparable periods where they are too few to see a change; empty where they are enough',
    cell: ({ gaps }) => gaps?.tooFew,
  },
  {
    key: 'dataset',
    type: 'text',
    description: 'Key of the dataset: its page is /data/ and this key',
    cell: ({ gaps }) => gaps?.dataset,
  },
];
