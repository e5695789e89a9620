import { classOf, formatFigure, type Language, shadeOf } from '../../web/index.ts';
import type { IndicatorMap } from './indicator-map.ts';
import { say } from './messages/message.ts';

const marks = { value: 'v', suppressed: 's', missing: 'm', 'not-applicable': 'n' } as const;

/** The figures of a map as columns, in the order of the list, with the words the moving map says. */
export function mapFile(map: IndicatorMap, language: Language) {
  const { areas, indicator, edges, kind, period } = map;
  const values = areas.map(({ figure }) => (figure.status === 'value' ? figure.value : null));
  return {
    indicator: indicator.key,
    name: indicator.name,
    unit: indicator.unit,
    kind,
    period: period.label,
    edges,
    codes: areas.map(({ code }) => code),
    names: areas.map(({ name }) => name),
    within: areas.map(({ council }) => council),
    values,
    texts: areas.map(({ figure }) => formatFigure(figure, indicator, language)),
    statuses: areas.map(({ figure }) => marks[figure.status]).join(''),
    shades: values.map((value) => (value === null ? 0 : shadeOf(classOf(value, edges), edges.length + 1))),
    words: liveWords(language),
  };
}

/** Names in braces stay: the map fills them in. */
function liveWords(language: Language) {
  return {
    title: say(language, 'live.title'),
    zoomIn: say(language, 'live.zoomIn'),
    zoomOut: say(language, 'live.zoomOut'),
    whole: say(language, 'live.whole'),
    area: say(language, 'live.area', { name: '{name}', value: '{value}' }),
    nowhere: say(language, 'live.nowhere'),
    hits: say(language, 'live.hits', { count: '{count}' }),
    noHit: say(language, 'live.noHit'),
    scroll: say(language, 'live.scroll'),
    scrollMac: say(language, 'live.scrollMac'),
    touch: say(language, 'live.touch'),
  };
}
