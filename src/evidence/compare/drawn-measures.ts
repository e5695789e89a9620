/** Charts on one page: some 600 bytes each once compressed, and more than anybody looks at in one go. */
const mostCharts = 48;

export interface DrawnMeasures<Measure> {
  drawn: readonly Measure[];
  /** From 1. */
  page: number;
  pages: number;
}

/** The measures whose places are drawn over time: as many as fit one page, and one at least; the others page by page. */
export function drawnMeasures<Measure>(
  measures: readonly Measure[],
  areas: number,
  asked: string | null,
): DrawnMeasures<Measure> {
  const onEach = Math.max(1, Math.floor(mostCharts / Math.max(1, areas)));
  const pages = Math.max(1, Math.ceil(measures.length / onEach));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1));
  return { drawn: measures.slice((page - 1) * onEach, page * onEach), page, pages };
}
