import { type Column, formatNumber, type Language, withUnit } from '../../web/index.ts';
import type { Indicator } from '../indicator.ts';
import type { InequalityPoint } from '../inequality.ts';
import { say } from './message.ts';
import { words } from './words.tsx';

/** The indices of one point as columns of a table; what cannot be worked out says so. */
export function inequalityColumns<Row>(
  language: Language,
  of: (row: Row) => { point: InequalityPoint; indicator: Indicator },
): Column<Row>[] {
  const number = (value: number | null, decimals: number, unit: string) =>
    value === null ? words(language, 'column.cannotBeGiven') : withUnit(formatNumber(value, decimals), unit);
  const withInterval = (
    [value, lower, upper]: readonly (number | null)[],
    decimals: number,
    unit: string,
  ) => {
    if (value == null || lower == null || upper == null) return number(value ?? null, decimals, unit);
    const [low, high] = [formatNumber(lower, decimals), formatNumber(upper, decimals)];
    const text = withUnit(formatNumber(value, decimals), unit);
    return say(language, 'column.interval', { value: text, lower: low, upper: high });
  };
  /** Differences between percentages are in points; the words would fill every cell. */
  const short = ({ unit }: Indicator) => (unit.startsWith('£') ? '£' : '');
  return [
    {
      key: 'sii',
      heading: words(language, 'column.sii'),
      numeric: true,
      cell: (row) => {
        const { point, indicator } = of(row);
        const { sii, siiLower, siiUpper } = point.measure;
        return withInterval([sii, siiLower, siiUpper], indicator.decimals, short(indicator));
      },
    },
    {
      key: 'rii',
      heading: words(language, 'column.rii'),
      numeric: true,
      cell: (row) => {
        const { rii, riiLower, riiUpper } = of(row).point.measure;
        return withInterval([rii, riiLower, riiUpper], 2, '');
      },
    },
    {
      key: 'par',
      heading: words(language, 'column.par'),
      numeric: true,
      cell: (row) => number(of(row).point.measure.par, 0, '%'),
    },
    {
      key: 'absolute',
      heading: words(language, 'column.absolute'),
      numeric: true,
      cell: (row) => {
        const { point, indicator } = of(row);
        return number(point.measure.absoluteRange, indicator.decimals, short(indicator));
      },
    },
    {
      key: 'relative',
      heading: words(language, 'column.relative'),
      numeric: true,
      cell: (row) => number(of(row).point.measure.relativeRange, 2, ''),
    },
  ];
}
