import {
  chartDownloads,
  drawnOnce,
  type PageContext,
  pathIn,
  tableDownloads,
  TrendChart,
} from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { trendProps } from '../charts/trend-props.ts';
import type { Judgement } from '../judgement.ts';
import { words } from '../messages/words.tsx';
import type { AreaProfile } from '../read-area-profile.ts';
import { domainSummary } from '../sentences/domain-summary.ts';
import { finding } from '../sentences/finding.tsx';
import { measureSentence } from '../sentences/measure-sentence.ts';

export interface AreaTrendsProps {
  context: PageContext;
  profile: AreaProfile;
  catalogue: Catalogue;
  /** Every subject open, as an address of its own: no browser need know how to print what is folded. */
  open: boolean;
}

/**
 * Every measure of the picture over time, beside the country. Folded by subject, since twenty charts one after another
 * are a long way on a phone: what is folded says what it holds.
 */
export function AreaTrends({ open, ...props }: AreaTrendsProps) {
  const { context, profile } = props;
  const { language } = context;
  const { area } = profile;
  const path = pathIn(language, `/areas/${area.code}`);
  const domains = Map.groupBy(profile.headline, ({ indicator }) => indicator.domain);
  return (
    <section aria-labelledby="trends-title">
      <h2 id="trends-title">{words(language, 'areaPage.trends')}</h2>
      <p class="no-print">
        {words(language, 'areaPage.trends.about')}{' '}
        <a href={`${path}${open ? '' : '?charts=open'}#trends-title`}>
          {words(language, open ? 'areaPage.trends.foldAll' : 'areaPage.trends.openAll')}
        </a>
      </p>
      {[...domains].map(([domain, judgements]) => (
        <details class="fold" open={open}>
          <summary class="fold__summary">
            <h3>{domain}</h3>
            <span class="fold__about">
              {finding(language, (spoken) =>
                domainSummary(judgements, profile.comparator?.name ?? '', spoken),
              )}
            </span>
          </summary>
          <div class="chart-grid">
            {judgements.map((judgement) => (
              <KeptAreaTrend {...props} judgement={judgement} />
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}

interface AreaTrendProps {
  context: PageContext;
  profile: AreaProfile;
  catalogue: Catalogue;
  judgement: Judgement;
}

function KeptAreaTrend(props: AreaTrendProps) {
  const { context, profile, judgement } = props;
  const name = `trend ${profile.area.code} ${context.language} ${context.today}`;
  return drawnOnce(judgement, name, () => <AreaTrend {...props} />);
}

function AreaTrend(props: AreaTrendProps) {
  const { context, profile, catalogue, judgement } = props;
  const { language } = context;
  const { indicator } = judgement;
  const { area, comparator } = profile;
  const names = { area: area.name, comparator: comparator?.name ?? '', today: context.today };
  return (
    <article class="chart-grid__item">
      <h4>
        <a href={pathIn(language, `/indicators/${indicator.key}?area=${area.code}`)}>{indicator.name}</a>
      </h4>
      <TrendChart
        {...trendProps(catalogue, language, judgement, area, comparator)}
        id={`trend-${indicator.key}`}
        sentence={finding(language, (spoken) => measureSentence(judgement, names, spoken))}
        downloads={[
          ...tableDownloads(pathIn(language, `/indicators/${indicator.key}`), `?area=${area.code}`),
          ...chartDownloads(pathIn(language, `/areas/${area.code}`), `?chart=trend&measure=${indicator.key}`),
        ]}
      />
    </article>
  );
}
