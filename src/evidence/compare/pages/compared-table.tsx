import { formatFigure, formatInterval, pathIn, PositionPaceMark, Table } from '../../../web/index.ts';
import { markOf } from '../../mark-of.ts';
import { shownFigure } from '../../pages/shown-figure.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { ComparedArea, ComparedMeasure } from '../read-comparison.ts';
import type { ComparePageProps } from './compare-page.tsx';

/** Every newest measured figure: value, mark, interval and period in one cell; a row for each measure. */
export function ComparedTable({ context, comparison }: ComparePageProps) {
  const { language } = context;
  const { areas, measures, country } = comparison;
  return (
    <section aria-labelledby="compared-title">
      <h2 id="compared-title">{words(language, 'table.title')}</h2>
      <Table<ComparedMeasure>
        id="compared"
        caption={words(language, 'table.caption', { country: country?.name ?? '' })}
        rows={measures}
        columns={[
          {
            key: 'measure',
            heading: words(language, 'table.measure'),
            cell: ({ indicator }) => (
              <a href={pathIn(language, `/indicators/${indicator.key}`)}>{indicator.name}</a>
            ),
          },
          ...areas.map((area, at) => ({
            key: `area-${at + 1}`,
            heading: <a href={pathIn(language, `/areas/${area.code}`)}>{area.name}</a>,
            cell: ({ indicator, rows }: ComparedMeasure) => {
              const row = rows[at];
              return (
                row && (
                  <Cell row={row} measure={indicator} country={country?.name ?? ''} language={language} />
                )
              );
            },
          })),
        ]}
      />
    </section>
  );
}

function Cell(props: {
  row: ComparedArea;
  measure: ComparedMeasure['indicator'];
  country: string;
  language: ComparePageProps['context']['language'];
}) {
  const { row, measure, country, language } = props;
  const { judgement } = row;
  if (!judgement?.latest) return <span class="compared__quiet">{words(language, 'table.none')}</span>;
  const figure = shownFigure(judgement.latest, measure);
  return (
    <>
      <span class="compared__value">
        {formatFigure(figure, measure, language)}{' '}
        {judgement.position.reason !== 'is-comparator' && (
          <PositionPaceMark verdict={markOf(judgement)} comparator={country} language={language} />
        )}
      </span>
      <span class="compared__quiet">
        {formatInterval(figure, measure, language) ?? say(language, 'table.noInterval')}
      </span>
      <span class="compared__quiet">{judgement.latest.period.label}</span>
    </>
  );
}
