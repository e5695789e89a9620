import {
  DownloadLinks,
  FigureText,
  type PageContext,
  pathIn,
  Table,
  tableDownloads,
} from '../../web/index.ts';
import type { Judgement } from '../judgement.ts';
import { words } from '../messages/words.tsx';
import type { AreaProfile } from '../read-area-profile.ts';
import { paceWord } from '../sentences/measure-sentence.ts';
import { shownFigure } from './shown-figure.ts';

/** The measures of a place with nothing to stand beside, which is the country: figure and direction in words. */
export function AreaMeasuresAlone({ context, profile }: { context: PageContext; profile: AreaProfile }) {
  const { language } = context;
  const { area, headline } = profile;
  return (
    <section aria-labelledby="measures-title">
      <h2 id="measures-title">{words(language, 'areaPage.measures.alone')}</h2>
      <Table<Judgement>
        id="measures"
        caption={words(language, 'areaPage.measures.caption', { area: area.name })}
        captionHidden
        rows={headline.filter(({ latest }) => latest !== null)}
        columns={[
          {
            key: 'measure',
            heading: words(language, 'column.measure'),
            cell: ({ indicator, latest }) => (
              <>
                <a href={pathIn(language, `/indicators/${indicator.key}`)}>{indicator.name}</a>{' '}
                <span class="quiet">{latest?.period.label}</span>
              </>
            ),
          },
          {
            key: 'value',
            heading: words(language, 'column.value'),
            cell: ({ latest, indicator, series }) => (
              <FigureText
                figure={shownFigure(latest, indicator, series.dataset)}
                unit={indicator.unit}
                decimals={indicator.decimals}
                language={language}
              />
            ),
          },
          {
            key: 'pace',
            heading: words(language, 'column.pace'),
            cell: (judgement) => words(language, `direction.${paceWord(judgement)}`),
          },
        ]}
      />
      <DownloadLinks
        what={area.name}
        language={language}
        downloads={tableDownloads(pathIn(language, `/areas/${area.code}`))}
      />
    </section>
  );
}
