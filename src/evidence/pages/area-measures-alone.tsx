import { DownloadLinks, formatFigure, type PageContext, pathIn, Table } from '../../web/index.ts';
import type { Judgement } from '../judgement.ts';
import { say } from '../messages/message.ts';
import type { AreaProfile } from '../read-area-profile.ts';
import { paceKey } from '../sentences/measure-sentence.ts';
import { shownFigure } from './shown-figure.ts';

/** The measures of a place with nothing to stand beside, which is the country: figure and direction in words. */
export function AreaMeasuresAlone({ context, profile }: { context: PageContext; profile: AreaProfile }) {
  const { language } = context;
  const { area, headline } = profile;
  return (
    <section aria-labelledby="measures-title">
      <h2 id="measures-title">{say(language, 'areaPage.measures.alone')}</h2>
      <Table<Judgement>
        id="measures"
        caption={say(language, 'areaPage.measures.caption', { area: area.name })}
        captionHidden
        rows={headline.filter(({ latest }) => latest !== null)}
        columns={[
          {
            key: 'measure',
            heading: say(language, 'column.measure'),
            cell: ({ indicator }) => (
              <a href={pathIn(language, `/indicators/${indicator.key}`)}>{indicator.name}</a>
            ),
          },
          {
            key: 'domain',
            heading: say(language, 'column.domain'),
            cell: ({ indicator }) => indicator.domain,
          },
          {
            key: 'period',
            heading: say(language, 'column.period'),
            cell: ({ latest }) => latest?.period.label ?? '',
          },
          {
            key: 'value',
            heading: say(language, 'column.value'),
            cell: ({ latest, indicator }) =>
              formatFigure(shownFigure(latest, indicator), indicator, language),
          },
          {
            key: 'pace',
            heading: say(language, 'column.pace'),
            cell: (judgement) => say(language, paceKey(judgement, true)),
          },
        ]}
      />
      <DownloadLinks
        what={area.name}
        language={language}
        downloads={[
          { format: 'CSV', href: pathIn(language, `/areas/${area.code}.csv`) },
          { format: 'JSON', href: pathIn(language, `/areas/${area.code}.json`) },
        ]}
      />
    </section>
  );
}
