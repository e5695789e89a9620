import { mapButtons } from './map-buttons.ts';
import type { AreaProperties, AreaShape, MapFigures } from './map-figures.ts';
import { coloursOf, hatchImage, type MapColours, mapStyle, shadeColour } from './map-style.ts';
import { boxOf } from './shape-box.ts';
import type * as MapLibre from './maplibre-gl.mjs';

/** As close as shapes of a few metres' precision bear. */
const closest = 14;
/** Flying to one area stops while its neighbours are still in sight. */
const closestFlight = 12;

/** The map that can be moved. It tells `told` of the area under the pointer, in the middle, or chosen. */
export class LiveMap {
  /** Resolves when the first picture is whole and has taken the drawing's place. */
  readonly drawn: Promise<void>;
  readonly #map: MapLibre.Map;
  readonly #frame: HTMLElement;
  readonly #shapes: ReadonlyMap<number, AreaShape>;
  readonly #told: (index: number | null) => void;
  readonly #darkness = matchMedia('(prefers-color-scheme: dark)');
  readonly #container: HTMLElement;

  constructor(
    library: typeof MapLibre,
    frame: HTMLElement,
    figures: MapFigures,
    shapes: readonly AreaShape[],
    told: (index: number | null) => void,
  ) {
    this.#frame = frame;
    this.#shapes = new Map(shapes.map((shape) => [shape.properties.index, shape]));
    this.#told = told;
    this.#container = document.createElement('div');
    this.#container.className = 'map-live';
    frame.append(this.#container);
    const [west, south, east, north] = boxOf(shapes.map(({ geometry }) => geometry));
    const { words } = figures;
    const colours = coloursOf(frame);
    this.#map = new library.Map({
      container: this.#container,
      style: mapStyle(shapes, colours),
      bounds: [west, south, east, north],
      fitBoundsOptions: { padding: 8 },
      maxBounds: [west - 4, south - 2, east + 4, north + 2],
      maxZoom: closest,
      renderWorldCopies: false,
      attributionControl: false,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      fadeDuration: 0,
      // The page scrolls past the map; Ctrl or two fingers are meant for it.
      cooperativeGestures: true,
      locale: {
        'Map.Title': words.title,
        'CooperativeGesturesHandler.WindowsHelpText': words.scroll,
        'CooperativeGesturesHandler.MacHelpText': words.scrollMac,
        'CooperativeGesturesHandler.MobileHelpText': words.touch,
      },
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.once('styledata', () => this.#map.addImage('hatch', hatchImage(colours)));
    const home = () => this.#map.fitBounds([west, south, east, north], { padding: 8 });
    frame.append(mapButtons(this.#map, words, home));
    this.#listen();
    this.drawn = this.#map.once('idle').then(() => {
      frame.classList.add('map-frame--live');
    });
  }

  /**
   * Flies to an area, outlines it and tells of it; without flight where less motion is asked for. The keyboard goes
   * with it, so that arrows look around there.
   */
  flyTo(index: number): void {
    const shape = this.#choose(index);
    if (!shape) return;
    this.#map.fitBounds(boxOf([shape.geometry]), { padding: 60, maxZoom: closestFlight }, { told: true });
    this.#map.getCanvas().focus({ preventScroll: true });
    this.#frame.scrollIntoView({ block: 'nearest' });
  }

  /** Outlines an area and tells of it; the map moves only where it is out of sight. */
  show(index: number): void {
    const shape = this.#choose(index);
    if (!shape) return;
    const [west, south, east, north] = boxOf([shape.geometry]);
    const middle: [number, number] = [(west + east) / 2, (south + north) / 2];
    if (!this.#map.getBounds().contains(middle)) this.#map.easeTo({ center: middle });
  }

  remove(): void {
    this.#darkness.removeEventListener('change', this.#recolour);
    this.#map.remove();
    this.#container.remove();
    this.#frame.classList.remove('map-frame--live');
  }

  #choose(index: number): AreaShape | undefined {
    const shape = this.#shapes.get(index);
    const chosen = this.#map.getSource<MapLibre.GeoJSONSource>('chosen');
    void chosen?.setData({ type: 'FeatureCollection', features: shape ? [shape] : [] });
    this.#told(index);
    return shape;
  }

  #listen(): void {
    const map = this.#map;
    this.#darkness.addEventListener('change', this.#recolour);
    map.on('mousemove', 'areas', ({ features }) => this.#told(indexOf(features)));
    map.on('click', 'areas', ({ features }) => {
      const index = indexOf(features);
      if (index !== null) this.#choose(index);
    });
    const canvas = map.getCanvas();
    // Who moves the map by keyboard has no pointer: what lies under the cross in the middle is told instead.
    map.on('moveend', (event) => {
      if (document.activeElement === canvas && !('told' in event)) this.#told(this.#inTheMiddle());
    });
    canvas.addEventListener('focus', () => this.#frame.classList.add('map-frame--keys'));
    canvas.addEventListener('blur', () => this.#frame.classList.remove('map-frame--keys'));
  }

  #inTheMiddle(): number | null {
    const { clientWidth, clientHeight } = this.#container;
    return indexOf(
      this.#map.queryRenderedFeatures([clientWidth / 2, clientHeight / 2], { layers: ['areas'] }),
    );
  }

  readonly #recolour = (): void => {
    const colours: MapColours = coloursOf(this.#frame);
    const map = this.#map;
    map.setPaintProperty('ground', 'background-color', colours.ground);
    map.setPaintProperty('areas', 'fill-color', shadeColour(colours));
    map.setPaintProperty('borders', 'line-color', colours.border);
    map.setPaintProperty('without-figure', 'line-color', colours.faint);
    map.setPaintProperty('chosen-ground', 'line-color', colours.ground);
    map.setPaintProperty('chosen', 'line-color', colours.chosen);
    map.updateImage('hatch', hatchImage(colours));
  };
}

function indexOf(features: readonly MapLibre.MapGeoJSONFeature[] | undefined): number | null {
  const properties = features?.[0]?.properties as AreaProperties | undefined;
  return properties?.index ?? null;
}
