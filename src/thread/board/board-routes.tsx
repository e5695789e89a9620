import { type Context, Hono } from 'hono';
import { type BoardPart, boardParts } from '../../contributions/board-flags.ts';
import { createPartnershipRequests, type PartnershipRequest } from '../../partnerships/index.ts';
import { holds } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { keepByState } from '../../platform/keep-by-state.ts';
import { respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import type { ThreadServices } from '../thread-services.ts';
import { boardFormRoutes } from './board-form-routes.tsx';
import { BoardPage } from './board-page.tsx';
import { boardTable } from './board-table.ts';
import { readBoard } from './read-board.ts';

/** Boards that stay in memory until anything is recorded. */
const keptBoards = 64;

/** The board's page, for everybody, and the forms of its decisions. */
export function boardRoutes(services: ThreadServices): Hono {
  const { database, boardFlags } = services;
  const routes = new Hono();
  const asked = createPartnershipRequests(services);
  const kept = keepByState(database, keptBoards);
  boardFormRoutes(routes, services);

  const read = (context: Context, { page, place, day, reading }: PartnershipRequest) => {
    const { id: partnershipId, code } = place.area;
    const { language } = page;
    const actor = actorOf(context);
    const name = `board ${partnershipId} ${language} ${day} ${reading.asAt}`;
    return kept(actor, name, () =>
      asActor(
        database,
        actor,
        (queries) =>
          readBoard(boardFlags, {
            ...{ queries, language, today: day, partnershipId, code },
            asAt: reading.asAt ?? null,
          }),
        reading,
      ),
    );
  };

  routes.get('/partnerships/:code/:file{board(\\..+)?}', everybody, async (context) => {
    const request = await asked(context);
    if (request instanceof Response) return request;
    const { page, place, day } = request;
    const part = context.req.query('part');
    if (part !== undefined && !isPart(part)) return context.notFound();
    const board = await read(context, request);
    const file = splitFormat(context.req.param('file'));
    if (file.format !== null || file.unknown !== null)
      return respondWithFile(context.req.raw, page, file, {
        table: () => boardTable(board, place.area, page.language),
      });
    const actor = actorOf(context);
    const mayDecide =
      page.asAt === null &&
      actor !== null &&
      actor.actingFor === null &&
      holds(actor, ['officer', 'chair', 'administrator'], place.area.id);
    return respondWithPage(
      context.req.raw,
      <BoardPage
        context={page}
        place={place}
        board={board}
        day={day}
        only={part ?? null}
        mayDecide={mayDecide}
      />,
    );
  });

  return routes;
}

function isPart(text: string): text is BoardPart {
  return boardParts.some((part) => part === text);
}
