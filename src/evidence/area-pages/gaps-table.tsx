import type { Child } from 'hono/jsx';
import type { Area } from '../../geography/index.ts';
import { type Language, type PageContext, pathIn, Table } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Period } from '../period.ts';
import type { MeasureGaps } from './data-gaps.ts';
import { words } from './words.tsx';

export interface GapsTableProps {
  context: PageContext;
  catalogue: Catalogue;
  area: Area;
  comparator: string;
  id: string;
  caption: Child;
  rows: readonly MeasureGaps[];
}

/** One row a measure: how old it is, what its series lacks, and what therefore cannot be told. */
export function GapsTable({ context, catalogue, area, comparator, id, caption, rows }: GapsTableProps) {
  const { language } = context;
  return (
    <div class="gaps-table">
      <Table<MeasureGaps>
        id={id}
        dense
        caption={caption}
        rows={rows}
        columns={[
          {
            key: 'measure',
            heading: words(language, 'column.measure'),
            cell: ({ indicator }) => (
              <a href={pathIn(language, `/indicators/${indicator.key}?area=${area.code}`)}>
                {indicator.name}
              </a>
            ),
          },
          {
            key: 'measured',
            heading: words(language, 'gaps.column.measured'),
            cell: ({ measured }) => measured?.label ?? words(language, 'gaps.never'),
          },
          {
            key: 'age',
            heading: words(language, 'gaps.column.age'),
            numeric: true,
            cell: ({ age }) => (age === null ? '' : String(age)),
          },
          {
            key: 'series',
            heading: words(language, 'gaps.column.series'),
            cell: (row) => lines(seriesGaps(row, language)),
          },
          {
            key: 'untold',
            heading: words(language, 'gaps.column.untold'),
            cell: (row) => lines(untold(row, comparator, language)),
          },
          {
            key: 'dataset',
            heading: words(language, 'gaps.column.dataset'),
            cell: ({ dataset }) => (
              <a href={pathIn(language, `/data/${dataset}`)}>
                {[...catalogue.datasets.values()].find(({ key }) => key === dataset)?.title ?? dataset}
              </a>
            ),
          },
        ]}
      />
    </div>
  );
}

/** Holes, estimates and breaks, each with when. */
function seriesGaps(row: MeasureGaps, language: Language): Child[] {
  const kinds = ['suppressed', 'missing', 'notApplicable', 'imputed', 'projected'] as const;
  return [
    ...kinds.flatMap((kind) =>
      row[kind].length === 0 ? [] : [words(language, `gaps.${kind}`, when(row[kind]))],
    ),
    ...row.breaks.map(({ starts, reason }) =>
      words(language, 'gaps.break', { year: starts.slice(0, 4), reason: reason.replace(/\.$/, '') }),
    ),
  ];
}

function when(periods: readonly Period[]) {
  const [first, last] = [periods[0]?.label ?? '', periods.at(-1)?.label ?? ''];
  return { count: periods.length, when: first === last ? first : `${first} – ${last}` };
}

function untold(
  { uncompared, tooFew, measured }: MeasureGaps,
  comparator: string,
  language: Language,
): Child[] {
  if (!measured) return [];
  return [
    ...(uncompared === null || uncompared === 'is-comparator'
      ? []
      : [words(language, `gaps.why.${uncompared}`, { comparator })]),
    ...(tooFew === null ? [] : [words(language, 'gaps.why.tooFew', { count: tooFew })]),
  ];
}

function lines(texts: readonly Child[]): Child {
  return texts.length > 1 ? (
    <ul class="cell-list">
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  ) : (
    (texts[0] ?? '')
  );
}
