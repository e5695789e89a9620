import type { AreaKind } from '../../geography/index.ts';
import {
  chartDownloads,
  drawnOnce,
  type PageContext,
  pathIn,
  SlopeChart,
  tableDownloads,
} from '../../web/index.ts';
import { ownFifths } from '../area-pages/own-fifths.ts';
import type { Catalogue } from '../catalogue.ts';
import { slopeProps } from '../charts/slope-props.ts';
import { type InequalityOverTime, latestInequality } from '../inequality.ts';
import { words } from '../messages/words.tsx';
import type { AreaProfile } from '../read-area-profile.ts';
import { finding } from '../sentences/finding.tsx';
import { inequalitySentence } from '../sentences/inequality-sentence.ts';

/** Kinds of area large enough to be divided by deprivation; a gap is told of these only. */
const dividedKinds: readonly AreaKind[] = ['country', 'health-board', 'hscp', 'council'];

/** Drawn on the page of need; the page of inequality has them all. */
const drawnGaps = 2;

/** The widest gaps between the most and the least deprived fifths of the area, and the way to the others. */
export function AreaInequality(props: { context: PageContext; profile: AreaProfile; catalogue: Catalogue }) {
  const { context, profile } = props;
  const { language } = context;
  const { area } = profile;
  const all = ownFifths(profile.inequality, area.kind);
  const shown = widestGaps(all);
  if (!tellsOfInequality(profile)) return null;
  return (
    <section aria-labelledby="inequality-title">
      <h2 id="inequality-title">{words(language, 'areaPage.inequality', { area: area.name })}</h2>
      {shown.length === 0 && <p>{words(language, 'areaPage.inequality.none', { area: area.name })}</p>}
      <div class="chart-grid">
        {shown.map((inequality) => (
          <article class="chart-grid__item">
            <h3>{inequality.indicator.name}</h3>
            <InequalityChart {...props} inequality={inequality} area={area} />
          </article>
        ))}
      </div>
      {all.length > 0 && (
        <p>
          <a href={pathIn(language, `/areas/${area.code}/inequality`)}>
            {words(language, 'areaPage.inequality.all', { count: all.length })}
          </a>
        </p>
      )}
    </section>
  );
}

/** Whether the page has anything to say of it: of a small area, which is of one fifth, nobody expects it. */
export function tellsOfInequality({ area, inequality }: AreaProfile): boolean {
  return ownFifths(inequality, area.kind).length > 0 || dividedKinds.includes(area.kind);
}

/** Measured against the average, so that measures of different units can stand beside each other; clear gaps first. */
function widestGaps(all: readonly InequalityOverTime[]): InequalityOverTime[] {
  const width = (inequality: InequalityOverTime) => {
    const measure = latestInequality(inequality)?.measure;
    if (!measure || measure.rii === null || measure.siiLower === null || measure.siiUpper === null) return 0;
    const clear = measure.siiLower > 0 || measure.siiUpper < 0;
    return Math.abs(measure.rii) + (clear ? 1000 : 0);
  };
  return all.toSorted((a, b) => width(b) - width(a)).slice(0, drawnGaps);
}

export interface InequalityChartProps {
  context: PageContext;
  catalogue: Catalogue;
  inequality: InequalityOverTime;
  area: { code: string; name: string };
}

/** The newest complete set of fifths with the line of the slope index. */
export function InequalityChart(props: InequalityChartProps) {
  const { context, inequality, area } = props;
  const name = `inequality ${area.code} ${context.language} ${context.today}`;
  return drawnOnce(inequality, name, () => <DrawnInequality {...props} />);
}

function DrawnInequality({ context, catalogue, inequality, area }: InequalityChartProps) {
  const { language } = context;
  const { indicator, within } = inequality;
  const props = slopeProps(catalogue, language, inequality, area.name);
  if (!props) return null;
  const path = pathIn(language, `/areas/${area.code}`);
  return (
    <SlopeChart
      {...props}
      id={`inequality-${indicator.key}-${within || 'area'}`}
      sentence={finding(
        language,
        (spoken) => inequalitySentence(inequality, area.name, context.today, spoken) ?? '',
      )}
      downloads={[
        ...tableDownloads(`${path}/inequality`, `?measure=${indicator.key}`),
        ...chartDownloads(path, `?chart=inequality&measure=${indicator.key}`),
      ]}
    />
  );
}
