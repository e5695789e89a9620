import { FigureText, type PageContext, pathIn, PositionPaceMark, Table } from '../../web/index.ts';
import type { Judgement } from '../judgement.ts';
import { markOf } from '../mark-of.ts';
import { shownFigure } from '../pages/shown-figure.ts';
import type { PartnershipFound } from './read-partnership.ts';
import { words } from './words.tsx';

/** Rows of each end; the page about need has them all. */
const shownOfEachEnd = 6;

/** Getting worse first among what is worse, getting better first among what is better. */
const order = {
  worse: ['worsening', 'too-few-points', 'no-clear-change', 'improving'],
  better: ['improving', 'no-clear-change', 'too-few-points', 'worsening'],
} as const;

/** Need in brief: where the area clearly stands worse than the country, and where better. */
export function PartnershipBrief({ context, found }: { context: PageContext; found: PartnershipFound }) {
  const { language } = context;
  const { partnership } = found;
  return (
    <section aria-labelledby="brief-title">
      <h2 id="brief-title">{words(language, 'partnership.brief')}</h2>
      <div class="chart-grid">
        {(['worse', 'better'] as const).map((side) => (
          <div class="chart-grid__item">
            <Side context={context} found={found} side={side} />
          </div>
        ))}
      </div>
      <p>
        <a href={pathIn(language, `/areas/${partnership.code}`)}>
          {words(language, 'partnership.brief.all', { area: partnership.name })}
        </a>
      </p>
    </section>
  );
}

function Side(props: { context: PageContext; found: PartnershipFound; side: 'worse' | 'better' }) {
  const { context, found, side } = props;
  const { language } = context;
  const { headline, country, partnership } = found;
  const comparator = country?.name ?? '';
  const place = ({ pace }: Judgement) => order[side].indexOf(pace.verdict ?? 'no-clear-change');
  const all = headline.filter(({ position }) => position.verdict === side);
  const rows = all.toSorted((a, b) => place(a) - place(b)).slice(0, shownOfEachEnd);
  if (rows.length === 0) return <p>{words(language, `partnership.${side}.none`, { comparator })}</p>;
  return (
    <Table<Judgement>
      id={`brief-${side}`}
      dense
      caption={words(language, `partnership.${side}`, { comparator, shown: rows.length, all: all.length })}
      rows={rows}
      columns={[
        {
          key: 'mark',
          heading: words(language, 'partnership.column.mark'),
          cell: (judgement) => (
            <PositionPaceMark verdict={markOf(judgement)} comparator={comparator} language={language} />
          ),
        },
        {
          key: 'measure',
          heading: words(language, 'column.measure'),
          rowHeading: true,
          cell: ({ indicator, latest }) => (
            <>
              <a href={pathIn(language, `/indicators/${indicator.key}?area=${partnership.code}`)}>
                {indicator.name}
              </a>
              <br />
              <span class="quiet">
                {words(language, 'partnership.unit', {
                  unit: indicator.unit,
                  period: latest?.period.label ?? '',
                })}
              </span>
            </>
          ),
        },
        {
          key: 'here',
          heading: words(language, 'partnership.column.here'),
          numeric: true,
          cell: ({ latest, indicator, series }) => (
            // The unit stands under the measure's name, where it has room.
            <FigureText
              figure={shownFigure(latest, indicator, series.dataset)}
              unit={indicator.unit}
              decimals={indicator.decimals}
              language={language}
              bare
            />
          ),
        },
        {
          key: 'there',
          heading: comparator,
          numeric: true,
          cell: ({ comparator: there, comparatorSeries, indicator }) => (
            <FigureText
              figure={shownFigure(there, indicator, comparatorSeries?.dataset)}
              unit={indicator.unit}
              decimals={indicator.decimals}
              language={language}
              bare
            />
          ),
        },
      ]}
    />
  );
}
