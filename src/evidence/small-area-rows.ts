import { type Catalogue, type CatalogueIndicator } from './catalogue.ts';
import type { Figure } from './figure.ts';
import { type FigureRow, figureRows } from './figure-rows.ts';
import { natureOf, statusOf } from './observation.ts';
import type { SmallAreaFigure, SmallAreaFigures } from './small-area-figures.ts';

/** The newest figures of all small areas as rows of a file. */
export function smallAreaRows(
  catalogue: Catalogue,
  indicator: CatalogueIndicator,
  small: SmallAreaFigures | null,
): FigureRow[] {
  if (!small) return [];
  return small.figures.flatMap((one) => {
    const dataset = datasetOfRelease(catalogue, one.release);
    const series = {
      indicator,
      areaId: 0,
      breakdown: {},
      dataset,
      figures: [figureOf(one, small)],
      breaks: [],
    };
    return figureRows(series, one);
  });
}

function figureOf(one: SmallAreaFigure, { period }: SmallAreaFigures): Figure {
  const { value, lower, upper, numerator, denominator, release, row, column, sheet } = one;
  return {
    ...{ period, value, lower, upper, numerator, denominator },
    status: statusOf(one.status),
    nature: natureOf(one.nature),
    source: { release, row, column, sheet },
  };
}

function datasetOfRelease(catalogue: Catalogue, id: number): string {
  const release = catalogue.releases.find((known) => known.id === id);
  return (release && catalogue.datasets.get(release.datasetId)?.key) ?? '';
}
