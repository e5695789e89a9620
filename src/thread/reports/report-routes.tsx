import { type Context, Hono } from 'hono';
import { createPartnershipRequests, keepsRecords } from '../../partnerships/index.ts';
import { holds } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf, signedInActor } from '../../platform/authorisation/request-actor.ts';
import { staffRoles } from '../../platform/authorisation/role.ts';
import { everybody, only } from '../../platform/authorisation/who-may.ts';
import { isUuid } from '../../platform/uuid.ts';
import { respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import type { ThreadServices } from '../thread-services.ts';
import { drawReport } from './draw-report.ts';
import { ReportDraftPage } from './report-draft-page.tsx';
import { reportDocument } from './report-document.ts';
import { reportFormRoutes } from './report-form-routes.tsx';
import { ReportPage } from './report-page.tsx';
import { readReports, readReportVersions } from './report-store.ts';
import { isDocumentFormat, respondWithDocument } from './respond-with-document.ts';
import { readReportsDue } from './reports-due.ts';
import { ReportsPage } from './reports-page.tsx';
import { reportsTable } from './reports-table.ts';

/** A draft is nobody else's to know of. */
const readers = only({ roles: staffRoles, within: 'partnership', hidden: true });

/** Annual reports, for everybody, and the drafts and forms of those who write them. */
export function reportRoutes(services: ThreadServices): Hono {
  const { database, reportFacts } = services;
  const routes = new Hono();
  const asked = createPartnershipRequests(services);
  reportFormRoutes(routes, services);

  routes.get('/partnerships/:code/:file{reports(\\..+)?}', everybody, async (context) => {
    const request = await asked(context);
    if (request instanceof Response) return request;
    const { page, place, day, reading } = request;
    const { area } = place;
    const actor = actorOf(context);
    const staff = actor !== null && page.asAt === null && holds(actor, staffRoles, area.id);
    const read = await asActor(
      database,
      actor,
      async (queries) => ({
        published: await readReportVersions(queries, [area.id]),
        due: await readReportsDue(queries, [area.id], day),
        drafts: staff ? await readReports(queries, area.id) : null,
      }),
      reading,
    );
    const file = splitFormat(context.req.param('file'));
    if (file.format !== null || file.unknown !== null)
      return respondWithFile(context.req.raw, page, file, {
        table: () => reportsTable(read.published, area, page.language),
      });
    return respondWithPage(
      context.req.raw,
      <ReportsPage
        context={page}
        place={place}
        day={day}
        {...read}
        mayWrite={staff && keepsRecords(actor, area.id)}
      />,
    );
  });

  routes.get('/partnerships/:code/reports/draft/:report', readers, async (context) => {
    const request = await asked(context);
    if (request instanceof Response) return request;
    const { page, place, reading } = request;
    const { area } = place;
    const id = context.req.param('report');
    if (!isUuid(id)) return context.notFound();
    const actor = signedInActor(context);
    const drawn = await asActor(
      database,
      actor,
      (queries) => drawReport(queries, reportFacts, { id, partnership: area, today: page.today }),
      reading,
    );
    if (drawn === null) return context.notFound();
    const document = reportDocument(drawn.content, page.language, page);
    return respondWithPage(
      context.req.raw,
      <ReportDraftPage
        context={page}
        place={place}
        drawn={drawn}
        document={document}
        mayWrite={page.asAt === null && keepsRecords(actor, area.id)}
      />,
    );
  });

  const published = async (context: Context) => {
    const request = await asked(context);
    if (request instanceof Response) return request;
    const { page, place, reading } = request;
    const { area } = place;
    const { year, locality } = context.req.param() as { year: string; locality?: string };
    const { name, format, unknown: ending } = splitFormat(locality ?? year);
    if (format !== null || (ending !== null && !isDocumentFormat(ending))) return context.notFound();
    const of = locality === undefined ? null : name.toUpperCase();
    const versions = await asActor(
      database,
      actorOf(context),
      (queries) => readReportVersions(queries, [area.id]),
      reading,
    );
    const version = versions.find(
      ({ content }) =>
        content.year.from.startsWith(locality === undefined ? name : year) &&
        (content.plan.locality?.code ?? null) === of,
    );
    if (version === undefined) return context.notFound();
    const document = reportDocument(version.content, page.language, page);
    const saved = `progress-report-${of ?? area.code}-${version.content.year.from.slice(0, 4)}`;
    if (isDocumentFormat(ending)) return respondWithDocument(context.req.raw, page, ending, document, saved);
    return respondWithPage(
      context.req.raw,
      <ReportPage context={page} place={place} version={version} document={document} />,
    );
  };
  routes.get('/partnerships/:code/reports/:year{\\d{4}(\\.[a-z]+)?}', everybody, published);
  routes.get(
    '/partnerships/:code/reports/:year{\\d{4}}/localities/:locality{[A-Za-z\\d]+(\\.[a-z]+)?}',
    everybody,
    published,
  );

  return routes;
}
