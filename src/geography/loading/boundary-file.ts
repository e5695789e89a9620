import type { Feature, FeatureCollection, GeoJsonProperties } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { GeographyProblem } from '../geography-facts.ts';
import { areaOutline, type AreaOutline } from './area-outline.ts';
import { codePropertyOf, namePropertyOf } from './boundary-properties.ts';
import { checkTopology } from './check-topology.ts';
import { type LayoutSource, openGovernmentLicence } from './layout.ts';

/** Where boundary files come from; the edition is the kind of area, known once the file is matched. */
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

/** One area's shape as a file gives it, before anybody knows which area it is. */
export interface BoundaryFeature {
  /** 1-based place in the file. */
  place: number;
  code: string;
  /** What the file calls it, and the larger area it says it is in: needed where codes are made up. */
  name: string | null;
  within: string | null;
  outline: AreaOutline;
}

export interface BoundaryFile {
  features: readonly BoundaryFeature[];
  /** The file's own shared arcs, where it is TopoJSON: drawn from again without loss. */
  topology: Topology<{ areas: GeometryCollection }> | null;
}

/**
 * Reads GeoJSON or TopoJSON of areas: WGS84 degrees, polygons, each with a code among its properties. Throws
 * GeographyProblem naming the feature for anything that is no usable shape, and for another coordinate system.
 */
export function readBoundaryFile(json: unknown): BoundaryFile {
  const file = json as { type?: unknown } | null;
  switch (file?.type) {
    case 'Topology': {
      const topology = checkTopology(file as Topology);
      const collection = feature(topology, topology.objects.areas) as FeatureCollection;
      return { features: readFeatures(collection.features), topology };
    }
    case 'FeatureCollection': {
      const collection = file as FeatureCollection & { crs?: unknown };
      refuseOtherCoordinates(collection.crs);
      if (!Array.isArray(collection.features))
        throw new GeographyProblem('The GeoJSON holds no list of features.');
      return { features: readFeatures(collection.features), topology: null };
    }
    default:
      throw new GeographyProblem(
        `This JSON is neither a GeoJSON FeatureCollection nor a TopoJSON Topology; its type is “${String(file?.type)}”.`,
      );
  }
}

function readFeatures(features: readonly Feature[]): BoundaryFeature[] {
  if (features.length === 0) throw new GeographyProblem('The file holds no areas.');
  const properties: GeoJsonProperties[] = features.map((entry) => ({ id: entry.id, ...entry.properties }));
  const codeProperty = codePropertyOf(properties);
  const nameProperty = namePropertyOf(properties, codeProperty);
  const withinProperty = Object.keys(properties[0] ?? {}).find((key) => /^hscp\d*name$/i.test(key));
  const seen = new Set<string>();
  return features.map((entry, index) => {
    const own = properties[index] ?? {};
    const code = String(own[codeProperty]);
    const where = { line: index + 1, column: codeProperty, value: code };
    if (seen.has(code)) throw new GeographyProblem(`${code} has two shapes in this file.`, where);
    seen.add(code);
    return {
      place: index + 1,
      code,
      name: nameProperty === undefined ? null : String(own[nameProperty]),
      within: withinProperty === undefined ? null : String(own[withinProperty]),
      outline: areaOutline(entry.geometry, where),
    };
  });
}

/** RFC 7946 knows only WGS84; a `crs` member is tolerated where it says the same. */
function refuseOtherCoordinates(crs: unknown): void {
  if (crs === undefined || crs === null) return;
  const name = String((crs as { properties?: { name?: unknown } }).properties?.name ?? '');
  if (name.endsWith('CRS84') || /EPSG:+4326$/.test(name)) return;
  throw new GeographyProblem(
    `The shapes are in the coordinate system “${name}”. Convert them to WGS84 longitude and latitude (EPSG:4326).`,
    { column: 'crs', value: name },
  );
}
