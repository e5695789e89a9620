import type { Hono } from 'hono';
import {
  readBoardMeetings,
  bodiesLedBy,
  createPartnershipRequests,
  keepsRecords,
} from '../../partnerships/index.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { isUuid } from '../../platform/uuid.ts';
import { respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { countRounds } from './count-rounds.ts';
import { frozenLines, liveLines } from './lines-of-round.ts';
import { ReportingPage } from './pages/reporting-page.tsx';
import { RoundPage } from './pages/round-page.tsx';
import { readRequests } from './request-store.ts';
import { countStandings } from './round.ts';
import { roundFormRoutes } from './round-form-routes.tsx';
import { readRound, readRounds } from './round-store.ts';
import { roundTable } from './round-table.ts';
import { roundsTable } from './rounds-table.ts';
import { updateLinkRoutes } from './update-link-routes.tsx';

/** Rounds of reports: those that were frozen, for everybody; the open one, for staff; their forms and links. */
export function roundRoutes(routes: Hono, services: PlanRouteServices): void {
  const { database } = services;
  const asked = createPartnershipRequests(services);
  roundFormRoutes(routes, services);
  updateLinkRoutes(routes, services);

  routes.get('/partnerships/:code/:file{reporting(\\..+)?}', everybody, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const { page, place, day, reading } = found;
    const { area } = place;
    const actor = actorOf(context);
    const rounds = await asActor(
      database,
      actor,
      async (queries) => {
        const counted = await countRounds(queries, area.id, day);
        return (await readRounds(queries, [area.id])).map((round) => ({
          round,
          counts: counted.get(round.id) ?? countStandings([]),
        }));
      },
      reading,
    );
    const file = splitFormat(context.req.param('file'));
    if (file.format !== null || file.unknown !== null)
      return respondWithFile(context.req.raw, page, file, {
        table: () =>
          roundsTable(
            {
              title: say(page.language, 'rounds.file', { area: area.name }),
              fileName: `reporting-${area.code}`,
            },
            rounds,
          ),
      });
    const mayOpen =
      page.asAt === null &&
      keepsRecords(actor, area.id) &&
      rounds.every(({ round }) => round.frozenOn !== null);
    return respondWithPage(
      context.req.raw,
      <ReportingPage context={page} place={place} rounds={rounds} mayOpen={mayOpen} />,
    );
  });

  routes.get('/partnerships/:code/reporting/:round', everybody, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const [id = '', ...format] = context.req.param('round').split('.');
    if (!isUuid(id)) return context.notFound();
    const { page, place, day, reading } = found;
    const { area } = place;
    const actor = actorOf(context);
    const read = await asActor(
      database,
      actor,
      async (queries) => {
        const round = await readRound(queries, area.id, id);
        if (round === null) return null;
        const { frozen, meetingId } = round;
        const [meeting = null] =
          meetingId === null
            ? []
            : await readBoardMeetings(
                queries,
                { partnershipId: area.id, code: area.code },
                { id: meetingId },
              );
        return frozen === null
          ? { round, meeting, lines: liveLines(round, await readRequests(queries, [id]), day), leftOut: 0 }
          : { round, meeting, lines: frozenLines(frozen), leftOut: frozen.leftOut };
      },
      reading,
    );
    if (read === null) return context.notFound();
    const { round, meeting, lines, leftOut } = read;
    const file = splitFormat(['round', ...format].join('.'));
    if (file.format !== null || file.unknown !== null)
      return respondWithFile(context.req.raw, page, file, {
        table: () =>
          roundTable(
            {
              title: say(page.language, 'round.file', { round: round.name, area: area.name }),
              fileName: `reporting-${area.code}-${round.dueOn}`,
            },
            round,
            lines,
          ),
      });
    return respondWithPage(
      context.req.raw,
      <RoundPage
        context={page}
        place={place}
        round={round}
        meeting={meeting}
        lines={lines}
        leftOut={leftOut}
        number={pageAsked(context.req.query('page'))}
        judges={page.asAt === null && keepsRecords(actor, area.id)}
        leads={page.asAt === null ? bodiesLedBy(actor, area.id) : []}
      />,
    );
  });
}

/** Which page of a list is asked for: the first, where none is. */
function pageAsked(text = ''): number {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1;
}
