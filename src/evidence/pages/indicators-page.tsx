import type { Child } from 'hono/jsx';
import {
  Disclosure,
  DownloadLinks,
  type Language,
  type PageContext,
  PageShell,
  pathIn,
  Table,
  tableDownloads,
} from '../../web/index.ts';
import type { CatalogueIndicator } from '../catalogue.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** Everything measured: the picture's measures under their outcomes, then all others. */
export function IndicatorsPage(props: { context: PageContext; indicators: readonly CatalogueIndicator[] }) {
  const { context, indicators } = props;
  const { language } = context;
  const headline = indicators.filter((one) => one.headline !== null);
  const others = indicators.filter((one) => one.headline === null);
  return (
    <PageShell
      context={context}
      title={speak(language, 'indicatorsPage.title')}
      heading={words(language, 'indicatorsPage.title')}
      lead={words(language, 'indicatorsPage.lead', { headline: headline.length, others: others.length })}
    >
      <DownloadLinks
        what={speak(language, 'indicatorsPage.title')}
        language={language}
        downloads={tableDownloads(pathIn(language, '/indicators'))}
      />
      <Domains context={context} indicators={headline} level={2} />
      {others.length > 0 && (
        <section aria-labelledby="others-title">
          <h2 id="others-title">{words(language, 'indicatorsPage.others')}</h2>
          <Domains context={context} indicators={others} level={3} />
        </section>
      )}
    </PageShell>
  );
}

function Domains(props: { context: PageContext; indicators: readonly CatalogueIndicator[]; level: 2 | 3 }) {
  const { context, indicators, level } = props;
  const { language } = context;
  const domains = [...Map.groupBy(indicators, ({ domain }) => domain)];
  return (
    <>
      {domains.map(([domain, own], index) => {
        const table = (
          <IndicatorTable
            language={language}
            id={`domain-${level}-${index}`}
            caption={words(
              language,
              level === 2 ? 'indicatorsPage.caption' : 'indicatorsPage.caption.others',
              { domain },
            )}
            indicators={own}
          />
        );
        // The picture's measures stand open; of the others there may be hundreds.
        if (level === 2) {
          return (
            <section>
              <h2>{domain}</h2>
              {table}
            </section>
          );
        }
        return (
          <Disclosure summary={words(language, 'indicatorsPage.fold', { domain, count: own.length })}>
            {table}
          </Disclosure>
        );
      })}
    </>
  );
}

function IndicatorTable(props: {
  language: Language;
  id: string;
  caption: Child;
  indicators: readonly CatalogueIndicator[];
}) {
  const { language, id, caption, indicators } = props;
  return (
    <div class="indicator-table">
      <Table<CatalogueIndicator>
        id={id}
        caption={caption}
        captionHidden
        rows={indicators}
        columns={[
          {
            key: 'measure',
            heading: words(language, 'column.measure'),
            cell: ({ key, name }) => <a href={pathIn(language, `/indicators/${key}`)}>{name}</a>,
          },
          {
            key: 'definition',
            heading: words(language, 'indicatorPage.definition'),
            cell: ({ definition }) => definition,
          },
          { key: 'unit', heading: words(language, 'column.unit'), cell: ({ unit }) => unit },
        ]}
      />
    </div>
  );
}
