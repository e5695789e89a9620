import type { Child } from 'hono/jsx';
import { words } from '../messages/words.tsx';
import type { AreaMapProps } from './area-map.tsx';
import { valuesOf } from './area-map-drawing.tsx';
import { classEdges, classLabels, shadeOf } from './map-classes.ts';

/** The classes with what they hold, and the two ways of having no figure where they occur. */
export function MapLegend(props: AreaMapProps) {
  const { areas, unit, decimals, language = 'en' } = props;
  const values = valuesOf(areas);
  const edges = props.edges ?? classEdges(values);
  const labels = values.length === 0 ? [] : classLabels(values, edges, { unit, decimals }, language);
  const has = (status: string) => areas.some((area) => area.figure.status === status);
  return (
    <div class="map-legend">
      {unit !== '' && (
        <p class="map-legend__unit" lang={props.unitLanguage === language ? undefined : props.unitLanguage}>
          {unit}
        </p>
      )}
      <ul class="map-legend__list">
        {labels.map((label, index) => (
          <Entry text={label}>
            <rect
              class={`map-area--shade-${shadeOf(index, labels.length)}`}
              x="1"
              y="1"
              width="26"
              height="16"
            />
          </Entry>
        ))}
        {has('suppressed') && (
          <Entry text={words(language, 'map.suppressed')}>
            <rect
              class="map-area map-area--suppressed"
              fill={`url(#${props.id}-hatch)`}
              x="1"
              y="1"
              width="26"
              height="16"
            />
          </Entry>
        )}
        {has('missing') && (
          <Entry text={words(language, 'map.missing')}>
            <rect class="map-area map-area--missing" x="1" y="1" width="26" height="16" />
          </Entry>
        )}
        {has('not-applicable') && (
          <Entry text={words(language, 'figure.notApplicable')}>
            <rect class="map-area map-area--missing" x="1" y="1" width="26" height="16" />
          </Entry>
        )}
      </ul>
    </div>
  );
}

function Entry({ text, children }: { text: Child; children?: Child }) {
  return (
    <li>
      <svg viewBox="0 0 28 18" width="28" height="18" aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}
