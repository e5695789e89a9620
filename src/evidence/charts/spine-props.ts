import { areaKindName } from '../../geography/index.ts';
import { type Language, pathIn, type SpineChartProps, type SpineRow } from '../../web/index.ts';
import type { Judgement } from '../judgement.ts';
import { markOf } from '../mark-of.ts';
import { speak } from '../messages/message.ts';
import { shownFigure } from '../pages/shown-figure.ts';
import type { AreaProfile } from '../read-area-profile.ts';

/** Every measure of the picture as one row: this area among all areas of its kind. */
export function spineProps(
  language: Language,
  profile: AreaProfile,
): Omit<SpineChartProps, 'id' | 'sentence'> {
  const { area, comparator, headline, spreads } = profile;
  const count = Math.max(0, ...[...spreads.values()].map((spread) => spread.areas));
  const kind = areaKindName(area.kind, count, language);
  return {
    title: speak(language, 'areaPage.measures.title', { area: area.name }),
    comparator: comparator?.name ?? '',
    peers: speak(language, 'areaPage.peers', { count: count.toLocaleString('en-GB'), kind }),
    rows: headline
      .filter(({ latest }) => latest !== null)
      .map((judgement) => spineRow(judgement, profile, language)),
    language,
  };
}

function spineRow(judgement: Judgement, { spreads }: AreaProfile, language: Language): SpineRow {
  const { indicator, latest, comparator } = judgement;
  const spread = spreads.get(indicator.key);
  return {
    domain: indicator.domain,
    name: indicator.name,
    href: pathIn(language, `/indicators/${indicator.key}`),
    period: latest?.period.label ?? '',
    figure: shownFigure(latest, indicator, judgement.series.dataset),
    unit: indicator.unit,
    decimals: indicator.decimals,
    // A spread of fewer than four areas has no quarters.
    spread:
      spread && spread.areas >= 4
        ? {
            lowest: spread.lowest,
            quarter: spread.lowerQuarter,
            threeQuarters: spread.upperQuarter,
            highest: spread.highest,
          }
        : null,
    comparator: comparator?.value ?? null,
    highIsGood: indicator.polarity === 'neutral' ? null : indicator.polarity === 'high-is-good',
    verdict: markOf(judgement),
  };
}
