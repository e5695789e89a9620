import { median } from '../../statistics/index.ts';
import {
  formatNumber,
  type LadderGroup,
  type Language,
  pathIn,
  withUnit,
  type SpokenText,
} from '../../web/index.ts';
import { fewestMembers } from '../family-series.ts';
import { markOf } from '../mark-of.ts';
import { say, speak } from '../messages/message.ts';
import { shownFigure } from '../pages/shown-figure.ts';
import type { IndicatorEverywhere } from '../read-indicator-everywhere.ts';

/** All partnerships by name, or those of each family group together. Never by value. */
export type LadderOrder = 'name' | 'family';

export function ladderGroups(
  language: Language,
  found: IndicatorEverywhere,
  order: LadderOrder,
): LadderGroup[] {
  if (order === 'name') return [{ heading: '', rows: rowsOf(language, found, found.rows) }];
  const byFamily = Map.groupBy(found.rows, ({ partnership }) => partnership.familyDeprivation);
  return [1, 2, 3, 4, null].flatMap((group) => {
    const members = byFamily.get(group) ?? [];
    if (members.length === 0) return [];
    return [{ heading: headingOf(language, found, group, members), rows: rowsOf(language, found, members) }];
  });
}

type Members = IndicatorEverywhere['rows'];

function rowsOf(language: Language, { indicator, place }: IndicatorEverywhere, members: Members) {
  return members.map(({ partnership, judgement }) => ({
    name: partnership.name,
    href: pathIn(language, `/areas/${partnership.code}`),
    figure: shownFigure(judgement?.latest ?? null, indicator, judgement?.series.dataset),
    verdict: markOf(judgement),
    highlighted: partnership.id === place?.id,
  }));
}

/** `Family group 1, least deprived: half of its members are above 12.3 %`. */
function headingOf(
  language: Language,
  { indicator }: IndicatorEverywhere,
  group: number | null,
  members: Members,
): SpokenText {
  if (group !== 1 && group !== 2 && group !== 3 && group !== 4) return speak(language, 'family.none');
  const name = speak(language, 'family.heading', { group, description: say(language, `family.${group}`) });
  const latest = members.flatMap(({ judgement }) => judgement?.latest ?? []);
  const periods = new Set(latest.map(({ period }) => period.label));
  const middle = median(latest.flatMap(({ value }) => value ?? []));
  if (middle === null || latest.length < fewestMembers || periods.size !== 1) return name;
  return speak(language, 'family.middle', {
    name: name.text,
    value: withUnit(formatNumber(middle, indicator.decimals), indicator.unit),
  });
}
