import { findPlaces, foldPlace } from '../kernel/find-places.ts';
import type { MapFigures } from './map-figures.ts';
import { filled } from './fill-words.ts';

/** Places offered at once: more would be a second list. */
const most = 8;

/** The page's search of its list, answered here: places are offered as one types, and choosing one tells `choose`. */
export function enhanceSearch(
  form: HTMLFormElement,
  figures: MapFigures,
  choose: (index: number) => void,
): void {
  const input = form.querySelector('input[type="search"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('The search of the map has no field to type in.');
  const { names, codes, within, words } = figures;
  const folded = names.map((name, index) =>
    foldPlace({ name, code: codes[index] ?? '', within: within[index] ?? null }),
  );
  const status = document.createElement('p');
  status.className = 'map-hits__count';
  status.setAttribute('role', 'status');
  const list = document.createElement('ul');
  list.className = 'map-hits';
  form.append(status, list);

  const go = (index: number) => {
    choose(index);
    offer([]);
    status.textContent = '';
  };
  const offer = (hits: readonly number[]) => {
    list.replaceChildren(...hits.map((index) => hitFor(figures, index, go)));
    const none = input.value.trim() === '' ? '' : words.noHit;
    status.textContent = hits.length === 0 ? none : filled(words.hits, { count: String(hits.length) });
  };
  input.addEventListener('input', () => offer(findPlaces(folded, input.value, most)));
  form.addEventListener('submit', (event) => {
    const [first] = findPlaces(folded, input.value, most);
    // Nothing found here: the server is asked, which says so on a page of its own.
    if (first === undefined) return;
    event.preventDefault();
    go(first);
  });
}

function hitFor(
  { names, within }: MapFigures,
  index: number,
  choose: (index: number) => void,
): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = [names[index], within[index]].filter(Boolean).join(', ');
  button.addEventListener('click', () => choose(index));
  item.append(button);
  return item;
}
