/**
 * Upper edges of all classes but the last, at equal steps from the lowest value to the highest. A step that holds no
 * area is joined to the one above it, so that every class of the legend occurs on the map.
 */
export function equalSteps(values: readonly number[], classes: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (low === undefined || high === undefined || low === high) return [];
  const edges: number[] = [];
  for (let step = 1; step < classes; step++) {
    const edge = low + ((high - low) * step) / classes;
    const from = edges.at(-1) ?? -Infinity;
    if (sorted.some((value) => value > from && value <= edge)) edges.push(edge);
  }
  return edges;
}
