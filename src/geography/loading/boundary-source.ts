import { type LayoutSource, openGovernmentLicence } from './layout.ts';

/** Where boundary files come from. */
export const boundarySource: LayoutSource = {
  key: 'boundaries',
  title: 'Boundaries of areas',
  publisher: 'Scottish Government; Ordnance Survey',
  ...openGovernmentLicence,
  attribution:
    'Copyright Scottish Government, contains Ordnance Survey data © Crown copyright and database right',
  sourcePage: 'https://spatialdata.gov.scot',
  description:
    'Outlines of areas for maps, simplified: not for measuring areas, nor for deciding what lies in which.',
  smallNumberThreshold: 5,
  precedence: 0,
};

/**
 * True when the beginning of a JSON file is that of boundaries: a TopoJSON Topology, or GeoJSON whose first features
 * are polygons. The pipeline wraps what follows:
 *
 *     file = readBoundaryFile(await source.json())
 *     { kind, rowsRead, rowsStored, rejections } = await storeBoundaries(client, file, boundarySource.key)
 */
export function looksLikeBoundaries(head: string): boolean {
  const type = /"type"\s*:\s*"(Topology|FeatureCollection)"/.exec(head)?.[1];
  if (type === 'Topology') return true;
  return (
    type === 'FeatureCollection' &&
    /"type"\s*:\s*"(Multi)?Polygon"/.test(head) &&
    !/"type"\s*:\s*"Point"/.test(head)
  );
}
