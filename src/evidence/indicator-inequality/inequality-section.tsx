import {
  chartDownloads,
  Disclosure,
  type PageContext,
  pathIn,
  SlopeChart,
  Table,
  tableDownloads,
  TrendChart,
} from '../../web/index.ts';
import type { Area } from '../../geography/index.ts';
import { gapProps } from '../area-pages/gap-props.ts';
import { inequalityColumns } from '../area-pages/inequality-columns.tsx';
import type { JudgedGap } from '../area-pages/judged-gap.ts';
import { words as wordsBesideAreas } from '../area-pages/words.tsx';
import type { Catalogue } from '../catalogue.ts';
import { slopeProps } from '../charts/slope-props.ts';
import type { Indicator } from '../indicator.ts';
import type { InequalityPoint } from '../inequality.ts';
import { inequalitySentence } from '../sentences/inequality-sentence.ts';
import { EachPartnership } from './each-partnership.tsx';
import { finding } from './finding.tsx';
import { gapOverTimeSentence } from './gap-over-time-sentence.ts';
import type { IndicatorInequality } from './indicator-inequality.ts';
import { words } from './messages/words.tsx';
import { nothingSentence } from './nothing-sentence.ts';

export interface InequalitySectionProps {
  context: PageContext;
  catalogue: Catalogue;
  indicator: Indicator;
  area: Area;
  inequality: IndicatorInequality;
}

/** One measure by deprivation in one place, now and over time, and in each partnership. What there is not is said. */
export function InequalitySection(props: InequalitySectionProps) {
  const { context, indicator, area, inequality } = props;
  const { language } = context;
  const { own } = inequality;
  const nothing = nothingSentence(indicator, inequality, area.name);
  return (
    <section aria-labelledby="inequality-title">
      <h2 id="inequality-title">{words(language, 'title', { area: area.name })}</h2>
      {own && own.inequality.points.length > 0 && <OwnGap {...props} own={own} />}
      {nothing && (
        <p class="reading">
          {finding(language, (spoken) => nothingSentence(indicator, inequality, area.name, spoken) ?? '')}
        </p>
      )}
      <EachPartnership {...props} />
      {(own || inequality.partnerships.length > 0) && <MoreOnGaps {...props} />}
    </section>
  );
}

function MoreOnGaps({ context: { language }, area }: InequalitySectionProps) {
  return (
    <ul>
      <li>
        <a href={pathIn(language, `/areas/${area.code}/inequality`)}>
          {words(language, 'all', { area: area.name })}
        </a>
      </li>
      <li>
        <a href={pathIn(language, '/methods/sii')}>{words(language, 'how')}</a>
      </li>
      <li>
        <a href={pathIn(language, '/methods/inequality-over-time')}>{words(language, 'how.overTime')}</a>
      </li>
    </ul>
  );
}

function OwnGap(props: InequalitySectionProps & { own: JudgedGap }) {
  const { context, own } = props;
  const { language } = context;
  const { points, within } = own.inequality;
  const cut = within === 'scotland' ? 'country' : within;
  const what = (['country', 'council', 'health-board'] as const).find((one) => one === cut);
  return (
    <>
      <p class="reading">
        {words(language, what ? `what.${what}` : 'what')} {words(language, 'slope')}
      </p>
      <div class="chart-grid">
        {own.latest && (
          <div class="chart-grid__item">
            <h3>{words(language, 'now')}</h3>
            <GapNow {...props} />
          </div>
        )}
        {points.length > 1 && (
          <div class="chart-grid__item">
            <h3>{words(language, 'overTime')}</h3>
            <GapOverTime {...props} />
          </div>
        )}
      </div>
      <AllIndices {...props} />
    </>
  );
}

type OwnGapProps = InequalitySectionProps & { own: JudgedGap };

function GapNow({ context, catalogue, indicator, area, own }: OwnGapProps) {
  const { language, today } = context;
  const props = slopeProps(catalogue, language, own.inequality, area.name);
  if (!props) return null;
  return (
    <SlopeChart
      {...props}
      id="inequality"
      sentence={finding(
        language,
        (spoken) => inequalitySentence(own.inequality, area.name, today, spoken) ?? '',
      )}
      downloads={downloads(language, indicator, area, 'inequality')}
    />
  );
}

function GapOverTime({ context, catalogue, indicator, area, own }: OwnGapProps) {
  const { language, today } = context;
  return (
    <TrendChart
      {...gapProps(catalogue, language, own, area.name)}
      id="gap"
      sentence={finding(language, (spoken) => gapOverTimeSentence(own, area.name, today, spoken))}
      downloads={downloads(language, indicator, area, 'gap')}
    />
  );
}

function downloads(
  language: PageContext['language'],
  { key }: Indicator,
  { code }: Area,
  chart: 'inequality' | 'gap',
) {
  const path = pathIn(language, `/indicators/${key}`);
  return [
    ...tableDownloads(path, `?table=inequality&area=${code}`),
    ...chartDownloads(path, `?chart=${chart}&area=${code}`),
  ];
}

function AllIndices({ context: { language }, indicator, area, own }: OwnGapProps) {
  return (
    <Disclosure summary={wordsBesideAreas(language, 'gap.all')}>
      <Table<InequalityPoint>
        id="indices"
        dense
        caption={wordsBesideAreas(language, 'gap.all.caption', { measure: indicator.name, area: area.name })}
        rows={own.inequality.points.toReversed()}
        columns={[
          {
            key: 'period',
            heading: wordsBesideAreas(language, 'column.period'),
            cell: ({ period }) => period.label,
          },
          ...inequalityColumns<InequalityPoint>(language, (point) => ({ point, indicator })),
        ]}
      />
    </Disclosure>
  );
}
