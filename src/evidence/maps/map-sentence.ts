import { areaKindName } from '../../geography/index.ts';
import { formatFigure, type Language, type SpokenText } from '../../web/index.ts';
import { type IndicatorMap, valuesIn } from './indicator-map.ts';
import { missing, say } from './messages/message.ts';

type Told = Pick<IndicatorMap, 'indicator' | 'kind' | 'period' | 'within' | 'areas'>;

/** What the map shows in one or two sentences: the middle half, both ends, and whatever is no measured value. */
export function mapSentence(map: Told, language: Language): string {
  return [spread(map, language), ...withoutValue(map, language), ...notMeasured(map, language)].join(' ');
}

/** The same with its language: Gaelic only where every message of it is, since it is put together from several. */
export function spokenMapSentence(map: Told, language: Language): SpokenText {
  const spoken = missing().length === 0 ? language : 'en';
  return { text: mapSentence(map, spoken), language: spoken };
}

function spread({ indicator, kind, period, within, areas }: Told, language: Language): string {
  const count = areas.length.toLocaleString('en-GB');
  const kindName = areaKindName(kind, areas.length, language);
  const named = within
    ? say(language, 'map.whole.within', { count, kind: kindName, council: within.name })
    : say(language, 'map.whole', { count, kind: kindName });
  const { phrase } = indicator;
  const told = { phrase, areas: named, period: period.label };
  const values = valuesIn(areas).sort((a, b) => a - b);
  const [least] = values;
  const most = values.at(-1);
  if (least === undefined || most === undefined) return say(language, 'map.none', told);
  const style = { unit: indicator.unit, decimals: indicator.decimals };
  const shown = (value: number) => formatFigure({ status: 'value', value }, style, language);
  if (least === most) return say(language, 'map.same', { ...told, value: shown(least) });
  return say(language, 'map.spread', {
    ...told,
    low: shown(quarter(values, 1)),
    high: shown(quarter(values, 3)),
    least: shown(least),
    most: shown(most),
  });
}

/** The value that `quarters` of all values do not exceed; of those there are, never between two. */
function quarter(sorted: readonly number[], quarters: number): number {
  return sorted[Math.ceil((sorted.length * quarters) / 4) - 1] as number;
}

function withoutValue({ areas }: Told, language: Language): string[] {
  const count = (status: string) => areas.filter(({ figure }) => figure.status === status).length;
  return [
    ...told(count('suppressed'), (shown) => say(language, 'map.suppressed', { count: shown })),
    ...told(count('missing'), (shown) => say(language, 'map.missing', { count: shown })),
    ...told(count('not-applicable'), (shown) => say(language, 'map.notApplicable', { count: shown })),
  ];
}

function notMeasured({ areas }: Told, language: Language): string[] {
  const count = (nature: string) =>
    areas.filter((area) => area.figure.status === 'value' && area.nature === nature).length;
  return [
    ...told(count('i'), (shown) => say(language, 'map.imputed', { count: shown })),
    ...told(count('p'), (shown) => say(language, 'map.projected', { count: shown })),
  ];
}

function told(count: number, sentence: (shown: string) => string): string[] {
  return count === 0 ? [] : [sentence(count.toLocaleString('en-GB'))];
}
