import { Hono } from 'hono';
import type { Catalogue } from '../../evidence/index.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { isUuid } from '../../platform/uuid.ts';
import { pageContextAsAt, respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import { findPlace } from '../find-place.ts';
import { bodyById, memberBodies } from '../member-bodies.ts';
import { bodiesLedBy, keepsRecords } from '../partner-rights.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { readAlignments, readAlignmentsOfBody } from './alignment-store.ts';
import { mayChangePlan } from './find-own-plan.ts';
import { lineUp } from './line-up.ts';
import { lineUpTable } from './line-up-table.ts';
import { type PlanPriorities, readOutcomes } from './outcome.ts';
import { readOwnPlans } from './own-plan-store.ts';
import { BodyPlansPage } from './pages/body-plans-page.tsx';
import { LineUpPage } from './pages/line-up-page.tsx';

export interface OwnPlanServices extends Pick<PartnershipsServices, 'database' | 'site'> {
  /** Whose headline indicators give the outcomes where no plan is in force. */
  catalogue(): Promise<Catalogue>;
  planPriorities: PlanPriorities;
}

/** Partners' own plans and how they line up: public, drafts their partnership's. */
export function ownPlanRoutes({ database, site, catalogue, planPriorities }: OwnPlanServices): Hono {
  const routes = new Hono();

  routes.get('/partnerships/:code/:file{own-plans(\\..+)?}', everybody, async (context) => {
    const place = await findPlace(database, context);
    if (place instanceof Response) return place;
    const { area } = place;
    const known = await catalogue();
    const page = pageContextAsAt(site, context, known.version);
    const actor = actorOf(context);
    const day = page.asAt?.day ?? page.today;
    const { partners, plans, alignments, outcomes } = await asActor(
      database,
      actor,
      async (transaction) => {
        const members = await memberBodies(transaction, area.id, day);
        return {
          partners: members,
          plans: await readOwnPlans(
            transaction,
            members.map(({ id }) => id),
          ),
          alignments: await readAlignments(transaction, area.id),
          outcomes: await readOutcomes(transaction, { planPriorities, catalogue: known }, area.id),
        };
      },
      { readOnly: true, asAt: page.asAt?.instant ?? null },
    );
    const file = splitFormat(context.req.param('file'));
    if (file.format !== null || file.unknown !== null)
      return respondWithFile(context.req.raw, page, file, {
        table: () => lineUpTable(partners, plans, alignments, area, day, page.language),
      });
    const found = lineUp(partners, plans, alignments, outcomes, day);
    const keeps = keepsRecords(actor, area.id);
    return respondWithPage(
      context.req.raw,
      <LineUpPage
        context={page}
        place={place}
        found={found}
        alignments={alignments}
        outcomes={outcomes}
        keeps={keeps}
        mayRecord={keeps || bodiesLedBy(actor, area.id).length > 0}
        mayChange={(plan) => mayChangePlan(actor, area.id, plan)}
      />,
    );
  });

  routes.get('/partners/:id/own-plans', everybody, async (context) => {
    const id = context.req.param('id');
    if (!isUuid(id)) return context.notFound();
    const page = pageContextAsAt(site, context, (await catalogue()).version);
    const { body, plans, alignments } = await asActor(
      database,
      actorOf(context),
      async (transaction) => ({
        body: await bodyById(transaction, id),
        plans: await readOwnPlans(transaction, [id]),
        alignments: await readAlignmentsOfBody(transaction, id),
      }),
      { readOnly: true, asAt: page.asAt?.instant ?? null },
    );
    if (body === null) return context.notFound();
    return respondWithPage(
      context.req.raw,
      <BodyPlansPage context={page} body={body} plans={plans} alignments={alignments} />,
    );
  });

  return routes;
}
