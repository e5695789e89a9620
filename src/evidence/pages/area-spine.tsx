import { areaKindName } from '../../geography/index.ts';
import { type PageContext, pathIn, SpineChart, type SpineRow } from '../../web/index.ts';
import type { Judgement } from '../judgement.ts';
import { markOf } from '../mark-of.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { AreaProfile } from '../read-area-profile.ts';
import { shownFigure } from './shown-figure.ts';

/** Every measure of the picture as one row: this area among all areas of its kind. */
export function AreaSpine({ context, profile }: { context: PageContext; profile: AreaProfile }) {
  const { language } = context;
  const { area, comparator, headline, spreads } = profile;
  const count = Math.max(0, ...[...spreads.values()].map((spread) => spread.areas));
  const kind = areaKindName(area.kind, count);
  const peers = say(language, 'areaPage.peers', { count: count.toLocaleString('en-GB'), kind });
  return (
    <section aria-labelledby="measures-title">
      <h2 id="measures-title">{words(language, 'areaPage.measures')}</h2>
      <SpineChart
        id="measures"
        title={say(language, 'areaPage.measures.title', { area: area.name })}
        sentence={words(language, 'areaPage.measures.sentence', { area: area.name, peers })}
        comparator={comparator?.name ?? ''}
        peers={peers}
        rows={headline
          .filter(({ latest }) => latest !== null)
          .map((judgement) => spineRow(judgement, profile, context))}
        downloads={[
          { format: 'CSV', href: pathIn(language, `/areas/${area.code}.csv`) },
          { format: 'JSON', href: pathIn(language, `/areas/${area.code}.json`) },
        ]}
        language={language}
      />
    </section>
  );
}

function spineRow(judgement: Judgement, { spreads }: AreaProfile, { language }: PageContext): SpineRow {
  const { indicator, latest, comparator } = judgement;
  const spread = spreads.get(indicator.key);
  return {
    domain: indicator.domain,
    name: indicator.name,
    href: pathIn(language, `/indicators/${indicator.key}`),
    period: latest?.period.label ?? '',
    figure: shownFigure(latest, indicator),
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
