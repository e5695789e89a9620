/** What the query of a chart's file asks for; null is not said. */
export interface AskedChart {
  chart: string | null;
  /** Key of the indicator. */
  measure: string | null;
}

export function askedChart(query: (name: string) => string | undefined): AskedChart {
  return { chart: query('chart') ?? null, measure: query('measure') ?? null };
}
