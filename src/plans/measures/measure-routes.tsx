import type { Context, Hono } from 'hono';
import { type Catalogue, catalogueAsAt, fileSources, indicatorByKey } from '../../evidence/index.ts';
import {
  createPartnershipRequests,
  keepsRecords,
  leadsFor,
  type PartnershipRequest,
} from '../../partnerships/index.ts';
import { holds } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { staffRoles } from '../../platform/authorisation/role.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { isUuid } from '../../platform/uuid.ts';
import { respondWithFile, respondWithPage, splitFormat, TrendDrawing } from '../../web/index.ts';
import { readDraftOutcomeNames } from '../outcomes/outcome-in-force.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { revisedPeriods } from './content-of-measure.ts';
import type { JudgedMeasure } from './judge-measure.ts';
import { type MeasureDefinition, definitionOf } from './measure-definition.ts';
import { measureFiguresTable } from './measure-figures-table.ts';
import { measureFinding } from './measure-finding.ts';
import { readMeasures } from './measure-store.ts';
import { measureTrendProps } from './measure-trend-props.ts';
import { readMeasuresInForce } from './measures-in-force.ts';
import { measuresTable } from './measures-table.ts';
import { MeasurePage, type MeasurePageProps } from './pages/measure-page.tsx';
import { MeasuresPage } from './pages/measures-page.tsx';
import { readJudgedMeasures } from './read-judged-measures.ts';
import { readFormerValues, readMeasureValues } from './value-store.ts';

/** Measures of plans in force, for everybody; those of the draft, for those of the partnership. */
export function measureRoutes(routes: Hono, services: PlanRouteServices): void {
  const { database, catalogue } = services;
  const asked = createPartnershipRequests(services);

  /** Everything a page or a file of all measures shows. */
  const readAll = async (context: Context, { place, page, reading }: PartnershipRequest) => {
    const known = catalogueAsAt(await catalogue(), page.asAt?.instant ?? null);
    const rows = await asActor(
      database,
      actorOf(context),
      async (queries) => {
        const inForce = await readMeasuresInForce(queries, [place.area.id]);
        const judged = await readJudgedMeasures(
          queries,
          known,
          inForce.map(({ measure }) => measure),
        );
        return inForce.flatMap(({ found }, at) => {
          const one = judged[at];
          return one ? [{ judged: one, outcome: found.outcome }] : [];
        });
      },
      reading,
    );
    return { known, rows };
  };

  routes.get('/partnerships/:code/measures', everybody, async (context) => {
    const request = await asked(context);
    if (request instanceof Response) return request;
    const { rows } = await readAll(context, request);
    return respondWithPage(
      context.req.raw,
      <MeasuresPage context={request.page} place={request.place} rows={rows} />,
    );
  });

  routes.get('/partnerships/:code/:file{measures\\..+}', everybody, async (context) => {
    const request = await asked(context);
    if (request instanceof Response) return request;
    const { page, place } = request;
    const { rows, known } = await readAll(context, request);
    return respondWithFile(context.req.raw, page, splitFormat(context.req.param('file') ?? ''), {
      table: () =>
        measuresTable(
          rows,
          place.area,
          fileSources(known, datasetsOf(rows.map(({ judged }) => judged)), page.language),
          page.language,
        ),
    });
  });

  routes.get('/partnerships/:code/measures/:id', everybody, async (context) => {
    const request = await asked(context);
    if (request instanceof Response) return request;
    const { page, place, reading } = request;
    const file = splitFormat(context.req.param('id'));
    if (!isUuid(file.name)) return context.notFound();
    const known = catalogueAsAt(await catalogue(), page.asAt?.instant ?? null);
    const actor = actorOf(context);
    const seen = await asActor(
      database,
      actor,
      async (queries): Promise<Omit<MeasurePageProps, 'context' | 'place' | 'mayRecord'> | null> => {
        const staff = actor !== null && holds(actor, staffRoles, place.area.id);
        const found = await findMeasure(queries, place.area.id, file.name, staff);
        if (found === null) return null;
        const [judged] = await readJudgedMeasures(queries, known, [found.measure]);
        if (!judged) return null;
        const { indicatorKey, id } = found.measure;
        return {
          judged,
          outcome: found.outcome,
          inForce: found.published !== null,
          byFifth: hasFifths(known, indicatorKey),
          indicatorName: indicatorKey === null ? null : (indicatorByKey(known, indicatorKey)?.name ?? null),
          values: indicatorKey === null ? await readMeasureValues(queries, [id]) : [],
          former: indicatorKey === null ? await readFormerValues(queries, id) : [],
          revised: found.published === null ? [] : revisedPeriods(found.published, judged),
        };
      },
      reading,
    );
    if (seen === null) return context.notFound();
    const { judged } = seen;
    const { measure } = judged;
    if (file.format !== null || file.unknown !== null) {
      const sources = fileSources(known, datasetsOf([judged]), page.language);
      const finding = measureFinding(judged, page.language);
      const trend = measureTrendProps(judged, measure.area?.name ?? place.area.name, page.language);
      return respondWithFile(context.req.raw, page, file, {
        table: () => measureFiguresTable(judged, seen.values, sources),
        chart: async () =>
          trend && {
            title: trend.title,
            sentence: finding.text,
            fileName: `measure-${measure.id}`,
            svg: await (<TrendDrawing {...trend} sentence={finding.text} size="wide" />).toString(),
            sources,
          },
      });
    }
    const mayRecord =
      page.asAt === null &&
      (keepsRecords(actor, place.area.id) ||
        (measure.ownerBodyId !== null && leadsFor(actor, place.area.id, measure.ownerBodyId)));
    return respondWithPage(
      context.req.raw,
      <MeasurePage {...seen} context={page} place={place} mayRecord={mayRecord} />,
    );
  });
}

/** As it is in force; for staff also where it is of the draft only. */
async function findMeasure(queries: Queries, partnershipId: number, id: string, staff: boolean) {
  const inForce = (await readMeasuresInForce(queries, [partnershipId])).find(
    ({ measure }) => measure.id === id,
  );
  if (inForce)
    return {
      measure: inForce.measure as MeasureDefinition,
      published: inForce.measure,
      outcome: inForce.found.outcome as { id: string; name: string },
    };
  if (!staff) return null;
  const [draft] = await readMeasures(queries, { ids: [id] });
  if (!draft || draft.partnershipId !== partnershipId) return null;
  const outcome = (await readDraftOutcomeNames(queries, partnershipId)).find(
    (one) => one.id === draft.outcomeId,
  );
  return outcome ? { measure: definitionOf(draft), published: null, outcome } : null;
}

function datasetsOf(all: readonly JudgedMeasure[]): Set<string> {
  return new Set(all.flatMap(({ judgement }) => judgement?.series.dataset || []));
}

/** Whether the evidence has an indicator's figures by fifth of deprivation. */
function hasFifths(catalogue: Catalogue, indicatorKey: string | null): boolean {
  const indicator = indicatorKey === null ? null : indicatorByKey(catalogue, indicatorKey);
  return (
    indicator !== null &&
    [...catalogue.series.values()].some(
      ({ indicatorId, breakdown }) => indicatorId === indicator.id && breakdown['quintile'] !== undefined,
    )
  );
}
