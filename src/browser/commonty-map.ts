import { filled } from './fill-words.ts';
import { LiveMap } from './live-map.ts';
import { readMap } from './map-figures.ts';
import { enhanceSearch } from './place-search.ts';

/**
 * `<commonty-map data-figures data-shapes>` around a map drawn by the server and its list, which work alone. Where
 * the browser has WebGL, a map that can be moved takes the drawing's place; search, list and map then lead to each
 * other. Without WebGL nothing changes and nothing is said.
 */
class CommontyMap extends HTMLElement {
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    if (this.#stop !== null || !hasWebGl()) return;
    // MapLibre is large: it comes only when the map is about to be seen.
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void this.#enhance();
      },
      { rootMargin: '25%' },
    );
    observer.observe(this);
    this.#stop = () => observer.disconnect();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = null;
  }

  async #enhance(): Promise<void> {
    const frame = this.querySelector('.map-frame');
    const { figures: figuresAddress, shapes: shapesAddress } = this.dataset;
    if (!(frame instanceof HTMLElement) || figuresAddress === undefined || shapesAddress === undefined)
      throw new Error('A commonty-map needs data-figures, data-shapes and a .map-frame with a drawing.');
    const [mapLibre, { figures, shapes }] = await Promise.all([
      import('./maplibre-gl.mjs'),
      readMap(figuresAddress, shapesAddress),
    ]);
    if (!this.isConnected || shapes.length === 0) return;
    const status = statusLine(frame);
    const map = new LiveMap(mapLibre, frame, figures, shapes, (index) => {
      status.textContent =
        index === null
          ? figures.words.nowhere
          : filled(figures.words.area, { name: fullName(index), value: figures.texts[index] ?? '' });
      this.#markRow(index === null ? null : (figures.codes[index] ?? null));
    });
    const fullName = (index: number) =>
      [figures.names[index], figures.within[index]].filter(Boolean).join(', ');
    this.#stop = () => map.remove();
    await map.drawn;
    this.dataset['state'] = 'drawn';

    const search = this.querySelector('form[data-search]');
    if (search instanceof HTMLFormElement) enhanceSearch(search, figures, (index) => map.flyTo(index));
    const places = new Map(figures.codes.map((code, index) => [code, index]));
    this.addEventListener('focusin', ({ target }) => {
      const code = target instanceof HTMLElement ? target.dataset['area'] : undefined;
      const index = code === undefined ? undefined : places.get(code);
      if (index !== undefined) map.show(index);
    });
  }

  /** The row of the area the map tells of, where this page of the list has it. */
  #markRow(code: string | null): void {
    for (const link of this.querySelectorAll<HTMLElement>('[data-area]'))
      link.closest('tr')?.classList.toggle('map-row--chosen', link.dataset['area'] === code);
  }
}

function hasWebGl(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

function statusLine(frame: HTMLElement): HTMLElement {
  const line = document.createElement('p');
  line.className = 'map-status';
  line.setAttribute('role', 'status');
  frame.append(line);
  return line;
}

customElements.define('commonty-map', CommontyMap);
