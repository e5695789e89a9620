import type { MapWords } from './map-figures.ts';
import type { Map as MapLibreMap } from './maplibre-gl.mjs';

/** Closer, farther and all of it: everything a wheel or fingers do, for one pointer or the keyboard. */
export function mapButtons(map: MapLibreMap, words: MapWords, home: () => void): HTMLElement {
  const group = document.createElement('div');
  group.className = 'map-buttons no-print';
  group.append(
    button('+', words.zoomIn, () => map.zoomIn()),
    button('−', words.zoomOut, () => map.zoomOut()),
    button('⤢', words.whole, home),
  );
  return group;
}

function button(sign: string, label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = sign;
  made.title = label;
  made.setAttribute('aria-label', label);
  made.addEventListener('click', press);
  return made;
}
