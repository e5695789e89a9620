import type { Area } from '../../../geography/index.ts';
import { type PageContext, pathIn } from '../../../web/index.ts';
import type { Judgement } from '../../judgement.ts';
import { comparisonQuery, mostIndicators } from '../comparison-address.ts';
import { words } from '../messages/words.tsx';

/** From a place's own page to the same measures beside its comparator, where others can be added. */
export function ComparePlace(props: {
  context: PageContext;
  area: Area;
  comparator: Area | null;
  headline: readonly Judgement[];
}) {
  const { context, area, comparator, headline } = props;
  const { language } = context;
  const query = comparisonQuery({
    areas: [area.code, ...(comparator && comparator.id !== area.id ? [comparator.code] : [])],
    indicators: headline
      .filter(({ latest }) => latest !== null)
      .slice(0, mostIndicators)
      .map(({ indicator }) => indicator.key),
  });
  return (
    <p>
      <a href={pathIn(language, `/compare?${query}`)}>{words(language, 'link.place', { area: area.name })}</a>
    </p>
  );
}
