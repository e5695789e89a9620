import { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { createPartnershipRequests, PartnershipShell } from '../../partnerships/index.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { DocumentBlocks } from '../../platform/documents/document-blocks.tsx';
import { readOutcomesInForce } from '../../plans/index.ts';
import { DownloadLinks, linkTo, respondWithPage, splitFormat } from '../../web/index.ts';
import { boardPath } from '../board/board-address.ts';
import { readBoard } from '../board/read-board.ts';
import { speak } from '../messages/message.ts';
import { documentDownloads } from '../reports/document-downloads.ts';
import { gatherReportFacts } from '../reports/gather-report-facts.ts';
import { isDocumentFormat, respondWithDocument } from '../reports/respond-with-document.ts';
import type { ThreadServices } from '../thread-services.ts';
import { packDocument } from './pack-document.ts';

/** The board's pack as a page and as files, for everybody. */
export function packRoutes(services: ThreadServices): Hono {
  const { database, boardFlags, reportFacts } = services;
  const routes = new Hono();
  const asked = createPartnershipRequests(services);

  routes.get('/partnerships/:code/board/:file{pack(\\.[a-z]+)?}', everybody, async (context) => {
    const request = await asked(context);
    if (request instanceof Response) return request;
    const { unknown: ending, format } = splitFormat(context.req.param('file'));
    if (format !== null || (ending !== null && !isDocumentFormat(ending))) return context.notFound();
    const { page, place, day, reading } = request;
    const { language, demonstration } = page;
    const { area } = place;
    const read = { language, today: day, partnershipId: area.id, code: area.code };
    const pack = await asActor(
      database,
      actorOf(context),
      async (queries) => ({
        board: await readBoard(boardFlags, { ...read, queries }),
        outcomes: await readOutcomesInForce(queries, [area.id]),
        facts: await gatherReportFacts(reportFacts, {
          ...{ ...read, queries, until: day, roundId: null },
          from: String(Temporal.PlainDate.from(day).subtract({ years: 1 }).add({ days: 1 })),
        }),
      }),
      reading,
    );
    const document = packDocument({ ...pack, area, day, demonstration }, language);
    if (isDocumentFormat(ending))
      return respondWithDocument(context.req.raw, page, ending, document, `board-pack-${area.code}-${day}`);
    const path = linkTo({ language, asAt: null }, `${boardPath(area.code)}/pack`);
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
        <DownloadLinks
          downloads={documentDownloads(path, page.asAt ? `?as-at=${page.asAt.day}` : '')}
          what={title}
          language={language}
        />
        <DocumentBlocks document={document} link={(href) => linkTo(page, href)} />
      </PartnershipShell>,
    );
  });

  return routes;
}
