import { Hono } from 'hono';
import { areaWithParents } from '../geography/index.ts';
import { pageContext, pathIn, respondWithFile, splitFormat } from '../web/index.ts';
import { inequalityTable } from './files/inequality-table.ts';
import type { EvidenceServices } from './evidence-services.ts';
import { readInequality } from './read-area-profile.ts';

/** The files beside the pages below an area's. */
export function areaFileRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();

  routes.get('/areas/:code/:file{inequality\\..+}', async (context) => {
    const known = await catalogue();
    const page = pageContext(site, context.req.raw, known.version);
    const [code, file] = [context.req.param('code'), context.req.param('file')];
    const found = await areaWithParents(database, code.toUpperCase());
    if (!found) return context.notFound();
    const { area } = found;
    if (area.code !== code) {
      const { search } = new URL(context.req.url);
      return context.redirect(pathIn(page.language, `/areas/${area.code}/${file}`) + search, 308);
    }
    const measure = context.req.query('measure') ?? null;
    const inequality = await readInequality(database, known, area.id);
    return respondWithFile(context.req.raw, page, splitFormat(file), {
      table: () => inequalityTable(known, page.language, area, inequality, measure),
    });
  });

  return routes;
}
