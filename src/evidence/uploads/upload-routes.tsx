import { type Context, Hono } from 'hono';
import type { Result } from '../../kernel/result.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import {
  pageContext,
  pathIn,
  respondWithDownload,
  respondWithFile,
  respondWithForm,
  respondWithText,
  splitFormat,
} from '../../web/index.ts';
import type { EvidenceServices } from '../evidence-services.ts';
import { listMappings } from '../loading/mapping-store.ts';
import type { WorkProblem } from './begin-upload-work.ts';
import { cellsFile } from './cells-file.ts';
import { checkUploadAgain } from './check-upload-again.ts';
import { loadUpload } from './load-upload.ts';
import { UploadPage } from './pages/upload-page.tsx';
import { UploadsPage } from './pages/uploads-page.tsx';
import { progressText } from './progress-text.ts';
import { respondWithBringing, respondWithNew } from './respond-with-bringing.tsx';
import { sampleTable } from './sample-table.ts';
import { undoUpload } from './undo-upload.ts';
import { isUnderWay, type Upload } from './upload.ts';
import { mappingFieldName } from './upload-fields.ts';
import type { UploadServices } from './upload-services.ts';
import { countUploads, findUpload, listUploads, readCells } from './upload-store.ts';
import { withdrawUpload } from './withdraw-upload.ts';

/** Evidence is one for the whole nation, and whoever loads it changes every partnership's pages. */
export const analysts = only({ roles: ['analyst'], within: 'nation' });

const perPage = 50;
/** Cells shown on the page; the file has them all. */
const shownCells = 200;
const allCells = 200_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where analysts of the nation bring files of figures, look at what they would change, load them and take them back. */
export function uploadRoutes(evidence: EvidenceServices, services: UploadServices): Hono {
  const { site, catalogue } = evidence;
  const { database } = services;
  const routes = new Hono();
  const script = site.assets.url('map/browser/commonty-progress.js');
  const bringing = { ...services, script: site.assets.url('map/browser/commonty-file.js') };
  const contextOf = async (context: Context) => pageContext(site, context, (await catalogue()).version);
  const read = async (context: Context) => {
    const id = context.req.param('id') ?? '';
    if (!uuid.test(id)) return null;
    return asActor(database, signedInActor(context), (open) => findUpload(open, id), { readOnly: true });
  };
  const show = async (
    context: Context,
    upload: Upload,
    problem: Exclude<WorkProblem, 'gone'> | null = null,
  ) => {
    const { cells, mappings } = await asActor(
      database,
      signedInActor(context),
      async (open) => ({
        cells: await readCells(open, upload.id, shownCells),
        mappings: await listMappings(open),
      }),
      { readOnly: true },
    );
    const props = { upload, cells, mappings, script, problem };
    return respondWithForm(
      context.req.raw,
      <UploadPage context={await contextOf(context)} {...props} />,
      problem === null ? 200 : 409,
    );
  };
  /** Back to the file after a step, or the file as it stands and why nothing was done. */
  const after = async (context: Context, done: Result<null, WorkProblem>, to: string) => {
    if (done.ok) return context.redirect(pathIn((await contextOf(context)).language, to), 303);
    const upload = done.problem === 'gone' ? null : await read(context);
    if (!upload || done.problem === 'gone') return context.notFound();
    return show(context, upload, done.problem);
  };
  const idOf = (context: Context) => {
    const id = context.req.param('id') ?? '';
    return uuid.test(id) ? id : null;
  };

  routes.get('/data/uploads', analysts, async (context) => {
    const asked = Number(context.req.query('page') ?? 1);
    const { uploads, count, page } = await asActor(
      database,
      signedInActor(context),
      async (open) => {
        const count = await countUploads(open);
        const last = Math.max(1, Math.ceil(count / perPage));
        const page = Number.isInteger(asked) ? Math.min(Math.max(1, asked), last) : 1;
        return { count, page, uploads: await listUploads(open, perPage, (page - 1) * perPage) };
      },
      { readOnly: true },
    );
    const props = { uploads, page, pages: Math.ceil(count / perPage) };
    return respondWithForm(context.req.raw, <UploadsPage context={await contextOf(context)} {...props} />);
  });

  routes.get('/data/uploads/new', analysts, async (context) =>
    respondWithNew(context, bringing, await contextOf(context)),
  );

  routes.post('/data/uploads', analysts, async (context) =>
    respondWithBringing(context, bringing, await contextOf(context)),
  );

  if (site.demonstration)
    routes.get('/data/uploads/sample.csv', analysts, async (context) => {
      const table = await asActor(database, signedInActor(context), sampleTable, { readOnly: true });
      return respondWithDownload(context.req.raw, table, 'text/csv; charset=utf-8', 'invented-survey.csv');
    });

  routes.get('/data/uploads/:id', analysts, async (context) => {
    const upload = await read(context);
    return upload ? show(context, upload) : context.notFound();
  });

  routes.get('/data/uploads/:id/progress.json', analysts, async (context) => {
    const upload = await read(context);
    if (!upload) return context.notFound();
    const { language } = await contextOf(context);
    const { fraction } = upload;
    const progress = { underWay: isUnderWay(upload), fraction, text: progressText(language, upload).text };
    return respondWithText(context.req.raw, JSON.stringify(progress), 'application/json; charset=utf-8', {
      cacheControl: 'private, no-store',
    });
  });

  routes.get('/data/uploads/:id/:file{cells\\..+}', analysts, async (context) => {
    const upload = await read(context);
    if (!upload) return context.notFound();
    const page = await contextOf(context);
    const cells = () =>
      asActor(database, signedInActor(context), (open) => readCells(open, upload.id, allCells), {
        readOnly: true,
      });
    return respondWithFile(context.req.raw, page, splitFormat(context.req.param('file')), {
      table: async () => cellsFile(page.language, upload, await cells()),
    });
  });

  routes.post('/data/uploads/:id/load', analysts, async (context) => {
    const id = idOf(context);
    if (id === null) return context.notFound();
    return after(context, await loadUpload(services, signedInActor(context), id), `/data/uploads/${id}`);
  });

  routes.post('/data/uploads/:id/check', analysts, async (context) => {
    const id = idOf(context);
    const upload = id === null ? null : await read(context);
    if (!upload) return context.notFound();
    const sent = await context.req.parseBody();
    const chosen = sent[mappingFieldName];
    // Where the form does not ask, it is read as before.
    const mapping = typeof chosen === 'string' ? chosen || null : upload.mappingKey;
    const done = await checkUploadAgain(services, signedInActor(context), upload.id, mapping);
    return after(context, done, `/data/uploads/${upload.id}`);
  });

  routes.post('/data/uploads/:id/undo', analysts, async (context) => {
    const id = idOf(context);
    if (id === null) return context.notFound();
    return after(context, await undoUpload(services, signedInActor(context), id), `/data/uploads/${id}`);
  });

  routes.post('/data/uploads/:id/withdraw', analysts, async (context) => {
    const id = idOf(context);
    if (id === null) return context.notFound();
    return after(context, await withdrawUpload(services, signedInActor(context), id), '/data/uploads');
  });

  return routes;
}
