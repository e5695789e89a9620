import { Disclosure, type PageContext, pathIn, Table } from '../../web/index.ts';
import { FigureText } from '../../web/components/figure-text.tsx';
import type { Judgement } from '../judgement.ts';
import { words } from '../messages/words.tsx';
import type { AreaProfile } from '../read-area-profile.ts';
import { shownFigure } from './shown-figure.ts';

/** Everything else that is loaded for the area: newest figure each, folded away where the picture's measures stand before it. */
export function AreaOtherMeasures({ context, profile }: { context: PageContext; profile: AreaProfile }) {
  const { language } = context;
  const { others, area, headline } = profile;
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others-title">
      <h2 id="others-title">{words(language, 'areaPage.others')}</h2>
      <Disclosure
        summary={words(language, 'areaPage.others.summary', { count: others.length })}
        open={headline.length === 0}
      >
        <Table<Judgement>
          id="others"
          dense
          caption={words(language, 'areaPage.others.caption', { area: area.name })}
          rows={others}
          columns={[
            {
              key: 'measure',
              heading: words(language, 'column.measure'),
              cell: ({ indicator }) => (
                <a href={pathIn(language, `/indicators/${indicator.key}?area=${area.code}`)}>
                  {indicator.name}
                </a>
              ),
            },
            {
              key: 'domain',
              heading: words(language, 'column.domain'),
              cell: ({ indicator }) => indicator.domain,
            },
            {
              key: 'period',
              heading: words(language, 'column.period'),
              cell: (one) => newest(one)?.period.label ?? '',
            },
            {
              key: 'value',
              heading: words(language, 'column.value'),
              numeric: true,
              cell: (one) => (
                <FigureText
                  figure={shownFigure(newest(one), one.indicator, one.series.dataset)}
                  unit={one.indicator.unit}
                  decimals={one.indicator.decimals}
                  language={language}
                />
              ),
            },
          ]}
        />
      </Disclosure>
    </section>
  );
}

function newest({ latest, series }: Judgement) {
  return latest ?? series.figures.at(-1) ?? null;
}
