import type { FileColumn } from '../web/index.ts';
import type { Picture } from './picture.ts';

/** Whose row it is. */
interface Cell {
  partnership: { id: number };
  indicator: { key: string };
}

/** What a file of the picture holds besides, seen in this way. */
export function viewColumns(picture: Picture | null): FileColumn<Cell>[] {
  if (!picture) return [];
  const { view, expected, deprivation } = picture;
  const seen: FileColumn<Cell> = {
    key: 'compared_with',
    type: 'text',
    description: 'What position is judged beside: scotland (the country), family or like (what is expected)',
    cell: () => view,
  };
  if (view !== 'like') return [seen];
  const measure = ({ indicator }: Cell) => expected.get(indicator.key);
  const result = (cell: Cell) => measure(cell)?.results.get(cell.partnership.id);
  return [
    seen,
    {
      key: 'income_deprived_percent',
      type: 'number',
      description: `People of the area who are income-deprived, percent${deprivation ? `, ${deprivation.period.label}` : ''}`,
      cell: ({ partnership }) => deprivation?.shares.get(partnership.id),
    },
    {
      key: 'expected_period',
      type: 'text',
      description: 'Period the line through all partnerships is drawn for',
      cell: (cell) => measure(cell)?.period?.label,
    },
    {
      key: 'expected',
      type: 'number',
      description: 'Value the line expects of the area',
      cell: (cell) => result(cell)?.expected,
    },
    {
      key: 'expected_lower95',
      type: 'number',
      description: 'Lower limit of the 95 % prediction interval',
      cell: (cell) => result(cell)?.lower,
    },
    {
      key: 'expected_upper95',
      type: 'number',
      description: 'Upper limit of the 95 % prediction interval',
      cell: (cell) => result(cell)?.upper,
    },
    {
      key: 'expected_verdict',
      type: 'text',
      description: 'better or worse than expected, no-clear-difference or not-comparable',
      cell: (cell) => result(cell)?.verdict,
    },
    {
      key: 'expected_reason',
      type: 'text',
      description: 'Why nothing is said of what is expected; empty where something is',
      cell: (cell) => result(cell)?.reason,
    },
    {
      key: 'fit_r2',
      type: 'number',
      description: 'Share of the differences between partnerships the line accounts for, 0 to 1',
      cell: (cell) => measure(cell)?.fit.r2,
    },
    {
      key: 'fit_slope',
      type: 'number',
      description: 'Change of the value with each percentage point more income-deprived people',
      cell: (cell) => measure(cell)?.fit.slope,
    },
  ];
}
