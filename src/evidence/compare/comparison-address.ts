/** Few enough that a table of them can be read. */
export const mostAreas = 12;
export const mostIndicators = 12;

/** What is to be compared, as an address says it: codes of areas and keys of indicators, in the reader's order. */
export interface ComparisonAddress {
  areas: readonly string[];
  indicators: readonly string[];
}

/** `areas=S12000015,S12000041&indicators=child-poverty`; either may be repeated, and the same one counts once. */
export function readComparison(query: URLSearchParams): ComparisonAddress {
  return {
    areas: listed(query.getAll('areas').map((codes) => codes.toUpperCase())),
    indicators: listed(query.getAll('indicators')),
  };
}

function listed(values: readonly string[]): string[] {
  const found = values.flatMap((value) => value.split(',')).map((value) => value.trim());
  return [...new Set(found.filter((value) => value !== ''))];
}

/** The query of a comparison, without the question mark; empty where nothing is chosen. */
export function comparisonQuery({ areas, indicators }: ComparisonAddress): string {
  const part = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name}=${values.map(encodeURIComponent).join(',')}`];
  return [...part('areas', areas), ...part('indicators', indicators)].join('&');
}
