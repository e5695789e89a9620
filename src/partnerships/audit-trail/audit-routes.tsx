import { type Context, Hono } from 'hono';
import type { NamedRecords } from '../../contributions/named-records.ts';
import { partnershipName, partnershipNames } from '../../geography/index.ts';
import { readWholeHead } from '../../platform/audit/read-audit-entries.ts';
import { partnershipIdOf, signedInActor } from '../../platform/authorisation/request-actor.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Database } from '../../platform/database/database.ts';
import { pageContextAsAt, pathIn, respondWithPage, type Site, splitFormat } from '../../web/index.ts';
import { auditAddress } from './audit-address.ts';
import { auditQueryProblems, auditSearch, readAuditQuery } from './audit-query.ts';
import { auditReaders } from './audit-reader.ts';
import { say } from './messages/message.ts';
import { AuditPage } from './pages/audit-page.tsx';
import { auditSelection, readAuditPage } from './read-audit-page.ts';
import { respondWithAuditFile } from './respond-with-audit-file.ts';

export interface AuditServices {
  database: Database;
  site: Site;
  /** Every kind of record that entries speak of. */
  records: readonly NamedRecords[];
}

/** The trail of one partnership and of the nation, as pages and as files. */
export function auditRoutes({ database, site, records }: AuditServices): Hono {
  const routes = new Hono();

  const ofPartnership = only({ roles: auditReaders, within: 'partnership' });
  const ofNation = only({ roles: auditReaders, within: 'nation' });
  routes.get('/partnerships/:code/audit', ofPartnership, within);
  routes.get('/partnerships/:code/:file{audit\\..+}', ofPartnership, within);
  routes.get('/administration/audit', ofNation, (context) => answer(context, null));
  routes.get('/administration/:file{audit\\..+}', ofNation, (context) => answer(context, null));

  async function within(context: Context) {
    const partnership = await partnershipName(database, partnershipIdOf(context));
    if (partnership === null) return context.notFound();
    const { language } = pageContextAsAt(site, context, '');
    const { code, nameGd } = partnership;
    if (context.req.param('code') !== code) return moved(context, auditAddress(code));
    const name = (language === 'gd' && nameGd) || partnership.name;
    return answer(context, { id: partnership.id, code, name });
  }

  async function answer(context: Context, partnership: { id: number; code: string; name: string } | null) {
    const request = context.req.raw;
    const actor = signedInActor(context);
    const page = pageContextAsAt(site, context, '');
    const { searchParams } = new URL(request.url);
    const query = readAuditQuery(searchParams);
    const problems = auditQueryProblems(query);
    const scope = { partnershipId: partnership?.id ?? null, asAt: page.asAt?.instant ?? null };
    const file = splitFormat(context.req.param('file') ?? 'audit');
    if (problems.length === 0 && (file.format !== null || file.unknown !== null)) {
      const title =
        partnership === null
          ? say(page.language, 'page.title')
          : say(page.language, 'page.title.of', partnership);
      const facts = {
        title,
        publisher: partnership?.name ?? 'Commonty',
        code: partnership?.code ?? null,
        head: await readWholeHead(database),
        filtered: auditSearch(query) !== '' || page.asAt !== null,
      };
      const selection = await auditSelection(database, actor, scope, query);
      return respondWithAuditFile(request, page, file, { database, actor, selection, facts });
    }
    const place = {
      olderThan: positionOf(searchParams.get('older')),
      newerThan: positionOf(searchParams.get('newer')),
    };
    const view =
      problems.length === 0 ? await readAuditPage({ database, records }, actor, scope, query, place) : null;
    const names = partnership === null ? await partnershipNames(database) : null;
    return respondWithPage(
      request,
      <AuditPage
        context={page}
        partnership={partnership}
        query={query}
        problems={problems}
        view={view}
        partnershipNames={names && new Map(names.map(({ id, name }) => [String(id), name]))}
      />,
      { status: problems.length === 0 ? 200 : 400 },
    );
  }

  return routes;
}

/** To the page under the code the partnership has today. */
function moved(context: Context, path: string): Response {
  const { pathname, search } = new URL(context.req.url);
  const gaelic = pathname.startsWith('/gd/') ? 'gd' : 'en';
  const ending = /\.[^/]+$/.exec(pathname)?.[0] ?? '';
  return context.redirect(`${pathIn(gaelic, path)}${ending}${search}`, 308);
}

/** Anything that is no position is left out, as if nothing had been asked for. */
function positionOf(text: string | null): string | null {
  return text !== null && /^\d{1,18}$/.test(text) ? text : null;
}
