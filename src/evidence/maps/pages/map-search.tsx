import { type PageContext, pathIn } from '../../../web/index.ts';
import type { IndicatorMap } from '../indicator-map.ts';
import type { MapAddress } from '../map-address.ts';
import { words } from '../messages/words.tsx';

export interface MapSearchProps {
  context: PageContext;
  map: IndicatorMap;
  address: MapAddress;
}

/** Finds a place of the list; the moving map goes there, and without it the list shows what fits. */
export function MapSearch({ context, map, address }: MapSearchProps) {
  const { language } = context;
  const { typed, kind, period, within, method } = address;
  const kept = { kind, period, within, classes: method === 'equal' ? method : null };
  return (
    <search>
      <form
        class="search-form"
        action={pathIn(language, `/indicators/${map.indicator.key}/map#list-title`)}
        method="get"
        data-search
      >
        {Object.entries(kept).map(([name, value]) =>
          value === null ? null : <input type="hidden" name={name} value={value} />,
        )}
        <label class="ds_label" for="map-find">
          {words(language, 'map.find')}
        </label>
        <p class="ds_hint-text" id="map-find-hint">
          {words(language, 'map.find.hint')}
        </p>
        <div class="search-form__row">
          <input
            class="ds_input"
            type="search"
            id="map-find"
            name="q"
            value={typed}
            aria-describedby="map-find-hint"
            autocomplete="off"
            spellcheck={false}
          />
          <button class="ds_button" type="submit">
            {words(language, 'map.find.button')}
          </button>
        </div>
      </form>
    </search>
  );
}
