import { Hono } from 'hono';
import { pageContext, respondWithFile, respondWithPage, splitFormat } from '../web/index.ts';
import type { Catalogue, Dataset } from './catalogue.ts';
import { sourceRowRoutes } from './source-row-routes.tsx';
import type { EvidenceServices } from './evidence-services.ts';
import { datasetListTable, provenanceTable } from './files/dataset-tables.ts';
import { DatasetPage } from './pages/dataset-page.tsx';
import { DatasetsPage } from './pages/datasets-page.tsx';
import { readRejections } from './rejections-store.ts';
import { holds } from '../platform/authorisation/actor.ts';
import { actorOf } from '../platform/authorisation/request-actor.ts';
import { everybody } from '../platform/authorisation/who-may.ts';

/** Rejections of one file shown on its page; the file has them all. */
const shownRejections = 200;
const allRejections = 1_000_000;

export function dataRoutes(services: EvidenceServices): Hono {
  const { database, site, catalogue } = services;
  const routes = new Hono().route('/', sourceRowRoutes(services));

  routes.get('/data', everybody, async (context) => {
    const known = await catalogue();
    const page = pageContext(site, context, known.version);
    const actor = actorOf(context);
    const uploads = actor !== null && holds(actor, ['analyst'], null) && services.uploads !== undefined;
    return respondWithPage(
      context.req.raw,
      <DatasetsPage context={page} catalogue={known} uploads={uploads} />,
    );
  });

  routes.get('/:file{data\\..+}', everybody, async (context) => {
    const known = await catalogue();
    const page = pageContext(site, context, known.version);
    return respondWithFile(context.req.raw, page, splitFormat(context.req.param('file')), {
      table: () => datasetListTable(known, page.language),
    });
  });

  routes.get('/data/:dataset', everybody, async (context) => {
    const known = await catalogue();
    const asked = splitFormat(context.req.param('dataset'));
    const dataset = [...known.datasets.values()].find(({ key }) => key === asked.name);
    if (!dataset) return context.notFound();
    const releases = known.releases.filter(({ datasetId }) => datasetId === dataset.id);
    const ids = releases.map(({ id }) => id);
    const page = pageContext(site, context, known.version);
    if (asked.format !== null || asked.unknown !== null) {
      return respondWithFile(context.req.raw, page, asked, {
        table: async () => {
          const rejections = await readRejections(database, ids, allRejections);
          return provenanceTable(known, page.language, dataset, releases, rejections);
        },
      });
    }
    const rejections = await readRejections(database, ids, shownRejections);
    return respondWithPage(
      context.req.raw,
      <DatasetPage
        context={page}
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
