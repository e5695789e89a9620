import { createHash } from 'node:crypto';
import {
  boundarySource,
  looksLikeBoundaries,
  readBoundaryFile,
  storeBoundaries,
} from '../../../geography/index.ts';
import type { FileSample, GeographyFormat } from '../format.ts';

const kindsByPrefix: Readonly<Record<string, string>> = {
  S01: 'data zones',
  S02: 'intermediate zones',
  S08: 'health boards',
  S12: 'councils',
  S13: 'wards',
  S37: 'health and social care partnerships',
  S99: 'localities',
};

/**
 * Which areas a file outlines, from the first code in its head. A large TopoJSON puts its codes after megabytes of
 * arcs; such a file goes under a print of its beginning, so that files of different areas do not supersede each other.
 */
function editionOf(sample: FileSample): string {
  const prefix = /"(S\d{2})\d{6}"/.exec(sample.head)?.[1];
  const kind = prefix === undefined ? undefined : kindsByPrefix[prefix];
  return kind ?? `outlines ${createHash('sha256').update(sample.head).digest('hex').slice(0, 12)}`;
}

/** GeoJSON or TopoJSON of areas. */
export const areaBoundaries: GeographyFormat = {
  key: 'area-boundaries',
  title: 'Boundaries of areas, GeoJSON or TopoJSON',
  stage: 'boundaries',
  recognises: (sample) => sample.kind === 'json' && looksLikeBoundaries(sample.head),
  describe: (sample) => ({ dataset: boundarySource, edition: editionOf(sample) }),
  store: async (file, client) =>
    storeBoundaries(client, readBoundaryFile(await file.json()), boundarySource.key),
};
