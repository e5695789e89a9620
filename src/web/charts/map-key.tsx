import { drawnLanguage } from '../messages/drawn-language.ts';
import { say } from '../messages/message.ts';
import type { AreaMapProps } from './area-map.tsx';
import { valuesOf } from './area-map-drawing.tsx';
import type { KeyItem } from './chart-key.tsx';
import { classEdges, classLabels, shadeOf } from './map-classes.ts';

/** The legend of a map as a chart's key, for files: what `MapLegend` says beside it on a page. */
export function mapKey(props: AreaMapProps): KeyItem[] {
  const { areas, unit, decimals } = props;
  const language = drawnLanguage(props.language ?? 'en');
  const values = valuesOf(areas);
  const edges = props.edges ?? classEdges(values);
  const labels = values.length === 0 ? [] : classLabels(values, edges, { unit, decimals }, language);
  const box = { x: '0.5', y: '-0.5', width: '23', height: '13' };
  const has = (status: string) => areas.some((area) => area.figure.status === status);
  const without = (text: string): KeyItem => ({
    text,
    swatch: <rect class="map-area map-area--missing" {...box} />,
  });
  return [
    ...labels.map((text, index) => ({
      text,
      swatch: <rect class={`map-area map-area--shade-${shadeOf(index, labels.length)}`} {...box} />,
    })),
    ...(has('suppressed')
      ? [
          {
            text: say(language, 'map.suppressed'),
            swatch: <rect class="map-area map-area--suppressed" fill={`url(#${props.id}-hatch)`} {...box} />,
          },
        ]
      : []),
    ...(has('missing') ? [without(say(language, 'map.missing'))] : []),
    ...(has('not-applicable') ? [without(say(language, 'figure.notApplicable'))] : []),
  ];
}
