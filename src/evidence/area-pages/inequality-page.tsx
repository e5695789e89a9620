import type { Area, RelatedArea } from '../../geography/index.ts';
import {
  Disclosure,
  DownloadLinks,
  EmptyState,
  type PageContext,
  Pagination,
  pathIn,
  Table,
  tableDownloads,
} from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { InequalityPoint } from '../inequality.ts';
import { InequalityChart } from '../pages/area-inequality.tsx';
import { AreaShell } from './area-shell.tsx';
import { DuncanSection } from './duncan-section.tsx';
import { finding } from './finding.tsx';
import { GapTrend } from './gap-trend.tsx';
import { inequalityColumns } from './inequality-columns.tsx';
import { inequalityHead } from './inequality-head.ts';
import type { JudgedGap } from './judged-gap.ts';
import { speak } from './message.ts';
import type { DuncanFound } from './read-duncan.ts';
import { words } from './words.tsx';

export interface InequalityPageProps {
  context: PageContext;
  catalogue: Catalogue;
  area: Area;
  parents: readonly RelatedArea[];
  /** Every measure there is, by name. */
  gaps: readonly JudgedGap[];
  /** Those that are drawn. */
  shown: readonly JudgedGap[];
  /** Where all are drawn and do not fit one page. */
  page: number;
  pages: number;
  duncan: DuncanFound | null;
}

/** How far apart the most and the least deprived of one area are, now and over time, on every measure there is. */
export function InequalityPage(props: InequalityPageProps) {
  const { context, area, parents, gaps, shown, page, pages, duncan } = props;
  const { language } = context;
  const all = pathIn(language, `/areas/${area.code}/inequality?show=all`);
  return (
    <AreaShell
      context={context}
      area={area}
      parents={parents}
      tab="inequality"
      title={speak(language, 'inequality.title', { area: area.name })}
      lead={finding(language, (spoken) => inequalityHead(gaps, area.name, spoken))}
    >
      {gaps.length === 0 ? <NothingByDeprivation {...props} /> : <Overview {...props} />}
      {shown.map((gap) => (
        <Measure {...props} gap={gap} />
      ))}
      {pages > 1 ? (
        <Pagination
          page={page}
          pages={pages}
          href={(n) => (n === 1 ? all : `${all}&page=${n}`)}
          language={language}
        />
      ) : (
        shown.length < gaps.length && (
          <p>
            <a href={all}>{words(language, 'inequality.showAll', { count: gaps.length })}</a>
          </p>
        )
      )}
      {duncan && page === 1 && <DuncanSection context={context} area={area} duncan={duncan} />}
      {gaps.length > 0 && <HowWorkedOut context={context} />}
    </AreaShell>
  );
}

function HowWorkedOut({ context: { language } }: Pick<InequalityPageProps, 'context'>) {
  return (
    <section aria-labelledby="how-title">
      <h2 id="how-title">{words(language, 'inequality.how')}</h2>
      <ul>
        <li>
          <a href={pathIn(language, '/methods/sii')}>{words(language, 'inequality.how.sii')}</a>
        </li>
        <li>
          <a href={pathIn(language, '/methods/inequality-over-time')}>
            {words(language, 'inequality.how.overTime')}
          </a>
        </li>
      </ul>
    </section>
  );
}

function Overview({ context, area, gaps, shown }: InequalityPageProps) {
  const { language } = context;
  const addressOf = (gap: JudgedGap) => {
    const { key } = gap.inequality.indicator;
    const page = shown.includes(gap) ? '' : pathIn(language, `/areas/${area.code}/inequality?measure=${key}`);
    return `${page}#measure-${key}`;
  };
  const rows = gaps.flatMap((gap) => (gap.latest ? [{ gap, point: gap.latest }] : []));
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="overview-title">
      <h2 id="overview-title">{words(language, 'inequality.overview')}</h2>
      <p>{words(language, 'inequality.overview.words')}</p>
      <DownloadLinks
        what={speak(language, 'inequality.title', { area: area.name })}
        downloads={tableDownloads(pathIn(language, `/areas/${area.code}/inequality`))}
        language={language}
      />
      <Table<(typeof rows)[number]>
        id="overview"
        dense
        caption={words(language, 'inequality.overview.caption', { area: area.name })}
        rows={rows}
        columns={[
          {
            key: 'measure',
            heading: words(language, 'column.measure'),
            cell: ({ gap }) => <a href={addressOf(gap)}>{gap.inequality.indicator.name}</a>,
          },
          {
            key: 'period',
            heading: words(language, 'column.period'),
            cell: ({ point }) => point.period.label,
          },
          {
            key: 'gap',
            heading: words(language, 'column.gap'),
            cell: ({ gap }) => words(language, `verdict.${gap.pace.verdict}`),
          },
          ...inequalityColumns<(typeof rows)[number]>(language, ({ gap, point }) => ({
            point,
            indicator: gap.inequality.indicator,
          })),
        ]}
      />
    </section>
  );
}

function Measure(props: InequalityPageProps & { gap: JudgedGap }) {
  const { context, catalogue, area, gap } = props;
  const { language } = context;
  const { inequality } = gap;
  const { indicator, within } = inequality;
  const title = `measure-${indicator.key}`;
  const cut = (['country', 'scotland', 'health-board', 'council'] as const).find((one) => one === within);
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>
        <a href={pathIn(language, `/indicators/${indicator.key}?area=${area.code}`)}>{indicator.name}</a>
      </h2>
      {cut && <p>{words(language, `within.${cut}`)}</p>}
      <div class="chart-grid">
        <div class="chart-grid__item">
          <InequalityChart context={context} catalogue={catalogue} inequality={inequality} area={area} />
        </div>
        <div class="chart-grid__item">
          <GapTrend context={context} catalogue={catalogue} gap={gap} area={area} />
        </div>
      </div>
      <Disclosure summary={words(language, 'gap.all')}>
        <Table<InequalityPoint>
          id={`indices-${indicator.key}`}
          dense
          caption={words(language, 'gap.all.caption', { measure: indicator.name, area: area.name })}
          rows={inequality.points.toReversed()}
          columns={[
            { key: 'period', heading: words(language, 'column.period'), cell: ({ period }) => period.label },
            ...inequalityColumns<InequalityPoint>(language, (point) => ({ point, indicator })),
          ]}
        />
      </Disclosure>
    </section>
  );
}

function NothingByDeprivation({ context, parents }: InequalityPageProps) {
  const { language } = context;
  const council = parents.find(({ kind }) => kind === 'council');
  return (
    <EmptyState
      title={words(language, 'inequality.empty.title')}
      text={words(language, 'inequality.empty.text')}
      {...(council
        ? {
            action: {
              text: words(language, 'inequality.empty.parent', { area: council.name }),
              href: pathIn(language, `/areas/${council.code}/inequality`),
            },
          }
        : {})}
    />
  );
}
