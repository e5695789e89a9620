import type { FeatureCollection } from 'geojson';
import type { AreaShape } from './map-figures.ts';
import type { ExpressionSpecification, StyleSpecification } from './maplibre-gl.mjs';

/** With more areas than this, borders would hide the shades of the whole country, so they come with the zoom. */
const fineFrom = 400;

const colourNames = {
  ground: '--background',
  border: '--map-border',
  faint: '--mark-faint',
  chosen: '--text',
  shade1: '--scale-1',
  shade2: '--scale-2',
  shade3: '--scale-3',
  shade4: '--scale-4',
  shade5: '--scale-5',
} as const;

export type MapColours = Record<keyof typeof colourNames, string>;

/** The page's colours of this moment: light, dark or forced. */
export function coloursOf(element: Element): MapColours {
  const computed = getComputedStyle(element);
  const entries = Object.entries(colourNames).map(([key, name]) => [
    key,
    plainColour(computed.getPropertyValue(name), element),
  ]);
  return Object.fromEntries(entries) as MapColours;
}

/** System colours (`CanvasText`) mean nothing to WebGL: the browser is asked what they are. */
function plainColour(value: string, element: Element): string {
  const probe = element.ownerDocument.createElement('span');
  probe.style.color = value;
  probe.hidden = true;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** No sprite, no glyph, no tile from anywhere: areas in shades, hatched where suppressed, outlined without a figure. */
export function mapStyle(shapes: readonly AreaShape[], colours: MapColours): StyleSpecification {
  const areas: FeatureCollection = { type: 'FeatureCollection', features: [...shapes] };
  const fine = shapes.length > fineFrom;
  return {
    version: 8,
    sources: {
      // Corners to a few metres at level 12; closer up, the same shapes are drawn larger. The server has left out what
      // shows least; leaving out more here, area by area, would lose small ones and open gaps.
      areas: { type: 'geojson', data: areas, maxzoom: 12, buffer: 8, tolerance: 0 },
      chosen: { type: 'geojson', data: empty },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
      {
        id: 'areas',
        type: 'fill',
        source: 'areas',
        paint: { 'fill-color': shadeColour(colours), 'fill-antialias': false },
      },
      {
        id: 'suppressed',
        type: 'fill',
        source: 'areas',
        filter: ['==', ['get', 'status'], 's'],
        paint: { 'fill-pattern': 'hatch' },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'areas',
        ...(fine ? { minzoom: 7.5 } : {}),
        paint: {
          'line-color': colours.border,
          'line-width': ['interpolate', ['linear'], ['zoom'], 7.5, 0.25, 12, 1.2],
        },
      },
      {
        id: 'without-figure',
        type: 'line',
        source: 'areas',
        filter: ['!=', ['get', 'status'], 'v'],
        paint: { 'line-color': colours.faint, 'line-width': 0.8 },
      },
      // A light line under the dark one: the outline shows on every shade.
      {
        id: 'chosen-ground',
        type: 'line',
        source: 'chosen',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': colours.ground, 'line-width': 7 },
      },
      {
        id: 'chosen',
        type: 'line',
        source: 'chosen',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': colours.chosen, 'line-width': 3 },
      },
    ],
  };
}

export function shadeColour(colours: MapColours): ExpressionSpecification {
  const { shade1, shade2, shade3, shade4, shade5, ground } = colours;
  return ['match', ['get', 'shade'], 1, shade1, 2, shade2, 3, shade3, 4, shade4, 5, shade5, ground];
}

/** Slanting lines on the page's ground, 8 pixels square, that meet at every edge. */
export function hatchImage(colours: MapColours): ImageData {
  const size = 8;
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw the pattern of suppressed areas.');
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = colours.faint;
  context.lineWidth = 1.5;
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift, size);
    context.lineTo(shift + size, 0);
  }
  context.stroke();
  return context.getImageData(0, 0, size, size);
}
