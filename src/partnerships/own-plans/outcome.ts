import { type Catalogue, headlineIndicators } from '../../evidence/index.ts';

/** An outcome of the picture of 32: a domain, and the phrases of what is looked at in it. */
export interface Outcome {
  /** `Poverty`: key and name in one. */
  key: string;
  measures: readonly string[];
}

/** The picture's domains in its order. */
export function outcomesOf(catalogue: Catalogue): Outcome[] {
  return [...Map.groupBy(headlineIndicators(catalogue), ({ domain }) => domain)].map(([key, indicators]) => ({
    key,
    measures: indicators.map(({ phrase }) => phrase),
  }));
}
