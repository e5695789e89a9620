import { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { createPartnershipRequests, PartnershipShell, readBoardMeetings } from '../../partnerships/index.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { knownAt } from '../../platform/authorisation/known-at.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { DocumentBlocks } from '../../platform/documents/document-blocks.tsx';
import { readOutcomesInForce } from '../../plans/index.ts';
import { DownloadLinks, linkTo, respondWithPage, splitFormat } from '../../web/index.ts';
import { readBoard } from '../board/read-board.ts';
import { speak } from '../messages/message.ts';
import { documentDownloads } from '../reports/document-downloads.ts';
import { documentLink } from '../reports/document-link.ts';
import { gatherReportFacts } from '../reports/gather-report-facts.ts';
import { isDocumentFormat, respondWithDocument } from '../reports/respond-with-document.ts';
import { chooseRound, readToldRounds } from '../reports/told-round.ts';
import type { ThreadServices } from '../thread-services.ts';
import { ChooseRound } from './choose-round.tsx';
import { packPath, packQuery } from './pack-address.ts';
import { packDocument } from './pack-document.ts';

/** The board's pack as a page and as files, for everybody: of the last frozen round, or of the one that is asked for. */
export function packRoutes(services: ThreadServices): Hono {
  const { database, boardFlags, reportFacts } = services;
  const routes = new Hono();
  const asked = createPartnershipRequests(services);

  routes.get('/partnerships/:code/board/:file{pack(\\.[a-z]+)?}', everybody, async (context) => {
    const request = await asked(context);
    if (request instanceof Response) return request;
    const { unknown: ending, format } = splitFormat(context.req.param('file'));
    if (format !== null || (ending !== null && !isDocumentFormat(ending))) return context.notFound();
    const { page, place, reading } = request;
    const { language, demonstration } = page;
    const { area } = place;
    const chosen = context.req.query('round');
    const pack = await asActor(
      database,
      actorOf(context),
      async (queries) => {
        const rounds = await readToldRounds(queries, area.id);
        const round = chooseRound(rounds, chosen);
        if (round === undefined) return null;
        const day = round?.frozenOn ?? request.day;
        const asAt = round?.frozenAt ?? reading.asAt ?? null;
        const read = { queries, language, today: day, asAt, partnershipId: area.id, code: area.code };
        const [meeting = null] =
          round?.meetingId == null
            ? []
            : await readBoardMeetings(
                queries,
                { partnershipId: area.id, code: area.code },
                { id: round.meetingId },
              );
        return knownAt(queries, asAt, async () => ({
          ...{ rounds, round, meeting, day },
          board: await readBoard(boardFlags, read),
          outcomes: await readOutcomesInForce(queries, [area.id]),
          facts: await gatherReportFacts(reportFacts, {
            ...{ ...read, name: area.name, until: day, roundId: round?.id ?? null },
            from: String(Temporal.PlainDate.from(day).subtract({ years: 1 }).add({ days: 1 })),
          }),
        }));
      },
      reading,
    );
    if (pack === null) return context.notFound();
    const { rounds, round, day } = pack;
    const document = packDocument({ ...pack, area, demonstration }, language);
    if (isDocumentFormat(ending))
      return respondWithDocument(context.req.raw, page, ending, document, `board-pack-${area.code}-${day}`);
    const path = linkTo({ language, asAt: null }, packPath(area.code));
    const title = speak(language, 'pack.title');
    return respondWithPage(
      context.req.raw,
      <PartnershipShell
        context={page}
        place={place}
        tab="board"
        title={document.title}
        steps={[{ text: title }]}
      >
        {rounds.length > 0 && <ChooseRound context={page} path={path} rounds={rounds} round={round} />}
        <DownloadLinks
          downloads={documentDownloads(path, packQuery(page, chosen))}
          what={title}
          language={language}
        />
        <DocumentBlocks document={document} link={documentLink(page, day)} />
      </PartnershipShell>,
    );
  });

  return routes;
}
