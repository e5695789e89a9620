import type { Hono } from 'hono';
import { bodiesLedBy, createPartnershipRequests, keepsRecords } from '../../partnerships/index.ts';
import { type Actor, holds } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { staffRoles } from '../../platform/authorisation/role.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { isUuid } from '../../platform/uuid.ts';
import { respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { readOutcomeNames } from '../promises/outcome-names.ts';
import { readPromise } from '../promises/promise-store.ts';
import { readDecisions } from './action-decision-store.ts';
import { handOn } from './action-hand.ts';
import { readActionMeasures } from './action-measure-store.ts';
import { actionsPerPage, readActionsQuery } from './action-query.ts';
import { readAction, readActions } from './action-store.ts';
import { actionTable } from './action-table.ts';
import { readUnconfirmed, readUpdateHistory } from './action-update-store.ts';
import { countActions, findActions, readActionChoices } from './find-actions.ts';
import { ActionPage } from './pages/action-page.tsx';
import { ActionsPage } from './pages/actions-page.tsx';

/** Actions: all of a partnership and one, for everybody; and their forms. */
export function actionRoutes(routes: Hono, services: PlanRouteServices): void {
  const { database } = services;
  const asked = createPartnershipRequests(services);

  routes.get('/partnerships/:code/:file{actions(\\..+)?}', everybody, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const { page, place, day, reading } = found;
    const { area } = place;
    const actor = actorOf(context);
    const wanted = readActionsQuery(new URL(context.req.url).searchParams);
    const file = splitFormat(context.req.param('file'));
    const whole = file.format !== null || file.unknown !== null;
    const read = await asActor(
      database,
      actor,
      async (queries) => {
        const counts = await countActions(queries, area.id, wanted, day);
        const pages = Math.max(1, Math.ceil(counts.found / actionsPerPage));
        const shown = { ...wanted, page: Math.min(wanted.page, pages) };
        const ids = await findActions(queries, area.id, wanted, day, whole ? null : shown.page);
        const order = new Map(ids.map((id, index) => [id, index]));
        const actions = (await readActions(queries, { ids })).toSorted(
          (a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
        );
        return {
          ...{ counts, actions, asked: shown },
          choices: await readActionChoices(queries, area.id),
          outcomes: await readOutcomeNames(queries, [area.id], draftsFor(actor, area.id)),
        };
      },
      reading,
    );
    if (whole)
      return respondWithFile(context.req.raw, page, file, {
        table: () =>
          actionTable(
            {
              title: say(page.language, 'actions.file.title', { area: area.name }),
              fileName: `actions-${area.code}`,
              code: area.code,
            },
            read.actions,
            read.outcomes,
            day,
          ),
      });
    const mayAdd =
      page.asAt === null && (keepsRecords(actor, area.id) || bodiesLedBy(actor, area.id).length > 0);
    return respondWithPage(
      context.req.raw,
      <ActionsPage
        context={page}
        place={place}
        {...read}
        mayAdd={mayAdd}
        mayBring={mayAdd && keepsRecords(actor, area.id)}
      />,
    );
  });

  routes.get('/partnerships/:code/actions/:action', everybody, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const id = context.req.param('action');
    if (!isUuid(id)) return context.notFound();
    const { page, place, reading } = found;
    const { area } = place;
    const actor = actorOf(context);
    const read = await asActor(
      database,
      actor,
      async (queries) => {
        const action = await readAction(queries, area.id, id);
        if (action === null) return null;
        const { promiseId } = action;
        return {
          action,
          promise: promiseId === null ? null : await readPromise(queries, area.id, promiseId),
          measures: await readActionMeasures(queries, [id]),
          decisions: await readDecisions(queries, [id]),
          updates: await readUpdateHistory(queries, id),
          unconfirmed: (await readUnconfirmed(queries, [id]))[0] ?? null,
          outcomes: await readOutcomeNames(queries, [area.id], draftsFor(actor, area.id)),
        };
      },
      reading,
    );
    if (read === null) return context.notFound();
    return respondWithPage(
      context.req.raw,
      <ActionPage
        context={page}
        place={place}
        {...read}
        hand={page.asAt === null && actor !== null ? handOn(actor, read.action) : null}
      />,
    );
  });
}

/** The partnership whose drafts somebody may read, where they may. */
function draftsFor(actor: Actor | null, partnershipId: number): number | null {
  return actor !== null && holds(actor, staffRoles, partnershipId) ? partnershipId : null;
}
