import type { LoadingContext } from '../format.ts';

/** Scotland in government data. */
export const scotlandCode = 'S92000003';

/** Finds the council, or Scotland, that a file without codes names; asks the context once for each spelling. */
export function councilByName(
  context: LoadingContext,
): (name: string, line: number, column: string) => number {
  const known = new Map<string, number>();
  return (name, line, column) => {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    const where = { line, column };
    const area =
      name.trim() === 'Scotland'
        ? context.areaByCode(scotlandCode, where)
        : context.areaBySpelling('council', name, where);
    known.set(name, area);
    return area;
  };
}
