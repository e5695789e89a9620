import { type Language, pathIn, type Source } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { FigureSeries } from '../figure.ts';

/** How a series is known: publisher and dataset, one click from its page. */
export function sourceOf(catalogue: Catalogue, series: FigureSeries, language: Language): Source {
  const dataset = [...catalogue.datasets.values()].find(({ key }) => key === series.dataset);
  const latest = series.figures.at(-1)?.source.release;
  const href = pathIn(language, `/data/${series.dataset}`);
  return {
    text: dataset ? `${dataset.publisher}, ${dataset.title}` : series.dataset,
    href: latest === undefined ? href : `${href}#release-${latest}`,
  };
}
