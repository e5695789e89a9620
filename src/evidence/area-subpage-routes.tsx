import { type Context, Hono } from 'hono';
import { type Area, areaWithParents, type RelatedArea } from '../geography/index.ts';
import { type PageContext, pageContext, pathIn, respondWithPage } from '../web/index.ts';
import { InequalityPage } from './area-pages/inequality-page.tsx';
import { judgeGap } from './area-pages/judged-gap.ts';
import { ownFifths } from './area-pages/own-fifths.ts';
import { PeoplePage } from './area-pages/people-page.tsx';
import { readDuncan } from './area-pages/read-duncan.ts';
import { createPeopleReader } from './area-pages/read-people.ts';
import type { Catalogue } from './catalogue.ts';
import type { EvidenceServices } from './evidence-services.ts';
import { readInequality } from './read-area-profile.ts';

interface Found {
  context: PageContext;
  catalogue: Catalogue;
  area: Area;
  parents: readonly RelatedArea[];
}

/** The pages below an area's: inequality, people, data gaps. A retired code leads to today's. */
export function areaSubpageRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();
  const readPeople = createPeopleReader(database);

  const page = (name: string, answer: (found: Found) => Promise<Parameters<typeof respondWithPage>[1]>) =>
    routes.get(`/areas/:code/${name}`, async (context: Context) => {
      const known = await catalogue();
      const own = pageContext(site, context.req.raw, known.version);
      const asked = context.req.param('code') ?? '';
      const found = await areaWithParents(database, asked.toUpperCase());
      if (!found) return context.notFound();
      const { area, parents } = found;
      if (area.code !== asked) {
        const { search } = new URL(context.req.url);
        return context.redirect(pathIn(own.language, `/areas/${area.code}/${name}`) + search, 308);
      }
      return respondWithPage(
        context.req.raw,
        await answer({ context: own, catalogue: known, area, parents }),
      );
    });

  page('inequality', async (found) => {
    const [inequality, duncan] = await Promise.all([
      readInequality(database, found.catalogue, found.area.id),
      readDuncan(database, found.catalogue, found.area),
    ]);
    const gaps = ownFifths(inequality, found.area.kind).map(judgeGap);
    return <InequalityPage {...found} gaps={gaps} duncan={duncan} />;
  });

  page('people', async (found) => (
    <PeoplePage {...found} people={await readPeople(found.catalogue, found.area)} />
  ));

  return routes;
}
