import { gunzipSync, gzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { topology as buildTopology } from 'topojson-server';
import { filter } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MatchedBoundary } from './match-boundaries.ts';

export type AreaTopology = Topology<{ areas: GeometryCollection }>;

/** Steps across the whole country: about 7 metres north to south, 5 east to west. */
const quantization = 1e5;

/**
 * One topology for a whole kind: object `areas`, each feature's id today's code and nothing else beside its arcs.
 * From TopoJSON the file's own arcs are kept, less those no matched area uses; from GeoJSON shared borders are found.
 */
export function sharedTopology(matched: readonly MatchedBoundary[], own: AreaTopology | null): AreaTopology {
  if (own === null) {
    const collection: FeatureCollection = {
      type: 'FeatureCollection',
      features: matched.map(({ code, feature }) => ({
        type: 'Feature',
        id: code,
        properties: {},
        geometry: feature.outline.geometry,
      })),
    };
    return withoutProperties(buildTopology({ areas: collection }, quantization) as AreaTopology);
  }
  const codes = new Map(matched.map(({ code, feature }) => [feature.place, code]));
  const geometries = own.objects.areas.geometries.flatMap((geometry, index) => {
    const code = codes.get(index + 1);
    return code === undefined ? [] : [{ ...geometry, id: code }];
  });
  const chosen: AreaTopology = { ...own, objects: { areas: { type: 'GeometryCollection', geometries } } };
  const pruned =
    geometries.length === own.objects.areas.geometries.length
      ? chosen
      : (filter(chosen, () => true) as AreaTopology);
  return withoutProperties(pruned);
}

function withoutProperties(topology: AreaTopology): AreaTopology {
  const geometries = topology.objects.areas.geometries.map((geometry) => {
    const bare = { ...geometry };
    delete bare.properties;
    return bare;
  });
  return { ...topology, objects: { areas: { type: 'GeometryCollection', geometries } } };
}

export function packTopology(topology: AreaTopology): Buffer {
  return gzipSync(JSON.stringify(topology), { level: 9 });
}

export function unpackTopology(packed: Uint8Array): AreaTopology {
  return JSON.parse(gunzipSync(packed).toString('utf8')) as AreaTopology;
}
