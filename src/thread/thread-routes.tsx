import { type Context, Hono } from 'hono';
import { createPartnershipRequests, type PartnershipRequest } from '../partnerships/index.ts';
import { type OutcomeInForce, readOutcomesInForce } from '../plans/index.ts';
import { asActor } from '../platform/authorisation/as-actor.ts';
import { actorOf } from '../platform/authorisation/request-actor.ts';
import { everybody } from '../platform/authorisation/who-may.ts';
import { keepByState } from '../platform/keep-by-state.ts';
import { isUuid } from '../platform/uuid.ts';
import { respondWithFile, respondWithPage, splitFormat, textOf } from '../web/index.ts';
import { gatherThreads } from './gather-threads.ts';
import { speak } from './messages/message.ts';
import { ThreadsDrawing } from './thread-drawing.tsx';
import { threadsFinding } from './thread-finding.ts';
import { ThreadPage } from './thread-page.tsx';
import type { ThreadServices } from './thread-services.ts';
import { ThreadsPage } from './threads-page.tsx';
import { threadsTable } from './threads-table.ts';

/** Readings that stay in memory until anything is recorded or loaded. */
const keptThreads = 200;

/** A locality's plan often wants the same as the partnership's: its outcomes say whose they are. */
function nameOf(found: OutcomeInForce | undefined): string {
  if (found === undefined) return '';
  const { outcome, plan } = found;
  return plan.which.kind === 'locality' ? `${outcome.name} (${plan.title})` : outcome.name;
}

/** The thread of each outcome in force, and all of a partnership's as one picture. For everybody. */
export function threadRoutes(services: ThreadServices): Hono {
  const { database, threadLinks } = services;
  const routes = new Hono();
  const asked = createPartnershipRequests(services);
  const kept = keepByState(database, keptThreads);

  /** One outcome with its thread, or all of them. */
  const read = (
    context: Context,
    { page, place, day, reading }: PartnershipRequest,
    outcomeId: string | null,
  ) => {
    const { id: partnershipId, code } = place.area;
    const actor = actorOf(context);
    const name = `threads ${partnershipId} ${outcomeId} ${page.language} ${day} ${reading.asAt}`;
    return kept(actor, name, () =>
      asActor(
        database,
        actor,
        async (queries) => {
          const all = await readOutcomesInForce(queries, [partnershipId]);
          const outcomes = all.filter(({ outcome }) => outcomeId === null || outcome.id === outcomeId);
          const refs = outcomes.map(({ outcome }) => ({ outcomeId: outcome.id, partnershipId, code }));
          const asAt = reading.asAt ?? null;
          const request = { queries, language: page.language, today: day, asAt };
          const threads = await gatherThreads(threadLinks, request, refs);
          const named = threads.map((thread, index) => ({
            thread,
            name: nameOf(outcomes[index]),
          }));
          return { outcomes, threads, named };
        },
        reading,
      ),
    );
  };

  routes.get('/partnerships/:code/plan/outcomes/:id/thread', everybody, async (context) => {
    const request = await asked(context);
    if (request instanceof Response) return request;
    const id = context.req.param('id');
    if (!isUuid(id)) return context.notFound();
    const {
      outcomes: [found],
      threads: [thread],
    } = await read(context, request, id);
    if (!found || !thread) return context.notFound();
    const { page, place } = request;
    return respondWithPage(
      context.req.raw,
      <ThreadPage context={page} place={place} found={found} thread={thread} />,
    );
  });

  routes.get('/partnerships/:code/plan/:file{threads(\\..+)?}', everybody, async (context) => {
    const request = await asked(context);
    if (request instanceof Response) return request;
    const { page, place } = request;
    const { language } = page;
    const { area } = place;
    const { named: threads } = await read(context, request, null);
    const file = splitFormat(context.req.param('file'));
    if (file.format === null && file.unknown === null)
      return respondWithPage(context.req.raw, <ThreadsPage context={page} place={place} threads={threads} />);
    return respondWithFile(context.req.raw, page, file, {
      table: () => threadsTable(threads, area, language),
      chart: async () =>
        threads.length === 0
          ? null
          : {
              title: speak(language, 'threads.file.title', { area: area.name }),
              sentence: textOf(
                threadsFinding(
                  threads.map(({ thread }) => thread),
                  language,
                ),
              ),
              fileName: `threads-${area.code}`,
              svg: String(
                await (<ThreadsDrawing threads={threads} width={720} language={language} />).toString(),
              ),
              sources: [],
            },
    });
  });

  return routes;
}
