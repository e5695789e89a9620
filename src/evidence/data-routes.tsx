import { Hono } from 'hono';
import { csv, pageContext, respondWithDownload, respondWithPage } from '../web/index.ts';
import type { Catalogue, Dataset, Release } from './catalogue.ts';
import type { EvidenceServices } from './evidence-services.ts';
import { DatasetPage } from './pages/dataset-page.tsx';
import { DatasetsPage } from './pages/datasets-page.tsx';
import { type Rejection, readRejections } from './rejections-store.ts';

/** Rejections of one file shown on its page; the file has them all. */
const shownRejections = 200;
const allRejections = 1_000_000;

export function dataRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();

  routes.get('/data', async (context) => {
    const known = await catalogue();
    const page = pageContext(site, context.req.raw, known.version);
    return respondWithPage(context.req.raw, <DatasetsPage context={page} catalogue={known} />);
  });

  routes.get('/data/:dataset', async (context) => {
    const known = await catalogue();
    const asked = context.req.param('dataset');
    const key = asked.replace(/\.csv$/, '');
    const dataset = [...known.datasets.values()].find((one) => one.key === key);
    if (!dataset) return context.notFound();
    const releases = known.releases.filter(({ datasetId }) => datasetId === dataset.id);
    const ids = releases.map(({ id }) => id);
    if (asked !== key) {
      const rejections = await readRejections(database, ids, allRejections);
      return provenanceFile(context.req.raw, dataset, releases, rejections);
    }
    const rejections = await readRejections(database, ids, shownRejections);
    return respondWithPage(
      context.req.raw,
      <DatasetPage
        context={pageContext(site, context.req.raw, known.version)}
        dataset={dataset}
        releases={releases}
        rejections={rejections}
        indicators={indicatorsOf(known, dataset)}
      />,
    );
  });

  return routes;
}

function indicatorsOf(catalogue: Catalogue, dataset: Dataset) {
  const ids = new Set(
    [...catalogue.series.values()]
      .filter(({ datasetId }) => datasetId === dataset.id)
      .map((one) => one.indicatorId),
  );
  return [...catalogue.indicators.values()].filter(({ id }) => ids.has(id));
}

/** Every release with every rejected cell; a release without rejections is one row. */
function provenanceFile(
  request: Request,
  dataset: Dataset,
  releases: readonly Release[],
  rejections: readonly Rejection[],
): Response {
  const rows = releases.flatMap((release): { release: Release; rejection: Rejection | null }[] => {
    const own = rejections.filter((one) => one.release === release.id);
    return own.length > 0 ? own.map((rejection) => ({ release, rejection })) : [{ release, rejection: null }];
  });
  const text = csv(
    [
      { heading: 'dataset', cell: () => dataset.key },
      { heading: 'publisher', cell: () => dataset.publisher },
      { heading: 'licence', cell: () => dataset.licence },
      { heading: 'release', cell: ({ release }) => release.id },
      { heading: 'edition', cell: ({ release }) => release.edition },
      { heading: 'file_name', cell: ({ release }) => release.fileName },
      { heading: 'sha256', cell: ({ release }) => release.sha256 },
      { heading: 'bytes', cell: ({ release }) => release.bytes },
      { heading: 'format', cell: ({ release }) => release.format },
      { heading: 'loaded_at', cell: ({ release }) => release.loadedAt },
      { heading: 'loaded_by', cell: ({ release }) => release.loadedBy },
      { heading: 'superseded_at', cell: ({ release }) => release.supersededAt },
      { heading: 'rows_read', cell: ({ release }) => release.rowsRead },
      { heading: 'rows_stored', cell: ({ release }) => release.rowsStored },
      { heading: 'rows_rejected', cell: ({ release }) => release.rowsRejected },
      { heading: 'rejected_line', cell: ({ rejection }) => rejection?.line },
      { heading: 'rejected_column', cell: ({ rejection }) => rejection?.column },
      { heading: 'rejected_value', cell: ({ rejection }) => rejection?.value },
      { heading: 'rejected_why', cell: ({ rejection }) => rejection?.reason },
    ],
    rows,
  );
  return respondWithDownload(request, text, 'text/csv; charset=utf-8', `${dataset.key}-provenance.csv`);
}
