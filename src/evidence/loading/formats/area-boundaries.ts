import {
  boundarySource,
  looksLikeBoundaries,
  readBoundaryFile,
  storeBoundaries,
} from '../../../geography/index.ts';
import type { GeographyFormat } from '../format.ts';

const kindsByPrefix: Readonly<Record<string, string>> = {
  S01: 'data zones',
  S02: 'intermediate zones',
  S08: 'health boards',
  S12: 'councils',
  S13: 'wards',
  S37: 'health and social care partnerships',
  S99: 'localities',
};

/** What the areas outlined are called, from the code of one; the code's own beginning where nobody knows it. */
function kindOf(code: string): string {
  return kindsByPrefix[code.slice(0, 3)] ?? code.slice(0, 3);
}

/** GeoJSON or TopoJSON of areas. */
export const areaBoundaries: GeographyFormat = {
  key: 'area-boundaries',
  title: 'Boundaries of areas, GeoJSON or TopoJSON',
  stage: 'boundaries',
  recognises: (sample) => sample.kind === 'json' && looksLikeBoundaries(sample.head),
  describe: () => ({ dataset: boundarySource, edition: '' }),
  // A TopoJSON may put its codes after megabytes of arcs, so the beginning cannot tell.
  editionOf: async (file) => kindOf(readBoundaryFile(await file.json()).features[0]?.code ?? ''),
  store: async (file, client) =>
    storeBoundaries(client, readBoundaryFile(await file.json()), boundarySource.key),
};
