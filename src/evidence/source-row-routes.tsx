import { Hono } from 'hono';
import { pageContext, respondWithPage } from '../web/index.ts';
import { readSourceRow } from './area-pages/read-source-row.ts';
import { SourceRowPage } from './area-pages/source-row-page.tsx';
import type { EvidenceServices } from './evidence-services.ts';
import { everybody } from '../platform/authorisation/who-may.ts';

/** A row or column that the tables can hold; anything else is no cell of any file. */
function wholeNumber(text: string | undefined, digits: number): number | null {
  return text !== undefined && text.length <= digits && /^[1-9]\d*$/.test(text) ? Number(text) : null;
}

/** From a figure back to the row of the file it was made from. */
export function sourceRowRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();
  routes.get('/data/:dataset/releases/:release/rows/:row', everybody, async (context) => {
    const release = wholeNumber(context.req.param('release'), 9);
    const row = wholeNumber(context.req.param('row'), 9);
    const asked = context.req.query('column');
    const column = wholeNumber(asked, 4);
    if (release === null || row === null || (asked !== undefined && column === null))
      return context.notFound();
    const known = await catalogue();
    const sheet = context.req.query('sheet') ?? null;
    const wanted = { dataset: context.req.param('dataset'), release, row, column, sheet };
    const source = await readSourceRow(database, known, wanted);
    if (!source) return context.notFound();
    return respondWithPage(
      context.req.raw,
      <SourceRowPage
        context={pageContext(site, context, known.version)}
        source={source}
        column={column}
        sheet={sheet}
      />,
    );
  });
  return routes;
}
