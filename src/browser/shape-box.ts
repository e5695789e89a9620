import type { MultiPolygon, Polygon } from 'geojson';

/** West, south, east, north in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** The box around some shapes; the whole world turned inside out where there are none. */
export function boxOf(shapes: readonly (Polygon | MultiPolygon)[]): Box {
  const box: Box = [180, 90, -180, -90];
  for (const shape of shapes) {
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    // Holes lie inside the first ring, so they cannot stretch the box.
    for (const [outline = []] of polygons) {
      for (const [longitude = 0, latitude = 0] of outline) {
        box[0] = Math.min(box[0], longitude);
        box[1] = Math.min(box[1], latitude);
        box[2] = Math.max(box[2], longitude);
        box[3] = Math.max(box[3], latitude);
      }
    }
  }
  return box;
}
