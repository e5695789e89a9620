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
import { finding } from '../sentences/finding.tsx';
import { measureSentence } from '../sentences/measure-sentence.ts';

/** Every measure of the picture over time, beside the country, under its outcome. */
export function AreaTrends(props: { context: PageContext; profile: AreaProfile; catalogue: Catalogue }) {
  const { context, profile } = props;
  const { language } = context;
  const domains = Map.groupBy(profile.headline, ({ indicator }) => indicator.domain);
  return (
    <section aria-labelledby="trends-title">
      <h2 id="trends-title">{words(language, 'areaPage.trends')}</h2>
      {[...domains].map(([domain, judgements]) => (
        <section class="chart-group">
          <h3>{domain}</h3>
          <div class="chart-grid">
            {judgements.map((judgement) => (
              <KeptAreaTrend {...props} judgement={judgement} />
            ))}
          </div>
        </section>
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
