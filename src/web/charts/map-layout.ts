import type { Geometry } from 'geojson';
import { fitTo, mapPath, type Planar } from './map-path.ts';

export interface MapLayout {
  height: number;
  /** SVG path of one of the geometries that were laid out. */
  pathOf(geometry: Geometry): string;
}

interface KeptLayout extends MapLayout {
  geometries: readonly Geometry[];
  planar: Planar;
  width: number;
  mostHeight: number;
}

/** By its first geometry, for as long as somebody holds that: shapes stay the same objects until the next load. */
const kept = new WeakMap<Geometry, KeptLayout>();

/** Fits geometries as `fitTo` does; the same ones are projected and written as paths once, however often they are drawn. */
export function layOutMap(
  geometries: readonly Geometry[],
  planar: Planar,
  width: number,
  mostHeight: number,
): MapLayout {
  const [first] = geometries;
  const known = first && kept.get(first);
  if (known && isSame(known, { geometries, planar, width, mostHeight })) return known;
  const fit = fitTo(geometries, planar, width, mostHeight);
  const paths = new Map<Geometry, string>();
  const layout: KeptLayout = {
    geometries: [...geometries],
    planar,
    width,
    mostHeight,
    height: fit.height,
    pathOf: (geometry) => {
      const path = paths.get(geometry) ?? mapPath(geometry, fit);
      paths.set(geometry, path);
      return path;
    },
  };
  if (first) kept.set(first, layout);
  return layout;
}

function isSame(known: KeptLayout, asked: Omit<KeptLayout, keyof MapLayout>): boolean {
  return (
    known.planar === asked.planar &&
    known.width === asked.width &&
    known.mostHeight === asked.mostHeight &&
    known.geometries.length === asked.geometries.length &&
    known.geometries.every((geometry, at) => geometry === asked.geometries[at])
  );
}
