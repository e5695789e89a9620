import { Hono } from 'hono';
import { type AreaKind, areasOfKind, childrenOf, partnerships, searchAreas } from '../geography/index.ts';
import { pageContext, pathIn, respondWithPage } from '../web/index.ts';
import type { EvidenceServices } from './evidence-services.ts';
import { respondWithFigures, splitFormat } from './figure-files.ts';
import { figureRows } from './figure-rows.ts';
import { AreaPage } from './pages/area-page.tsx';
import { AreasPage } from './pages/areas-page.tsx';
import { readAreaProfile } from './read-area-profile.ts';

/** Kinds listed on the page of an area they lie in. Data zones only under their zone: a council has hundreds. */
const listedInside: Partial<Record<AreaKind, readonly AreaKind[]>> = {
  country: ['council', 'health-board'],
  'health-board': ['council'],
  council: ['ward', 'zone-2011', 'zone-2022'],
  'zone-2011': ['data-zone-2011'],
  'zone-2022': ['data-zone-2022'],
};

export function areaRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();

  routes.get('/areas', async (context) => {
    const known = await catalogue();
    const text = (context.req.query('q') ?? '').trim().slice(0, 100);
    const [hits, places, boards] = await Promise.all([
      text === '' ? null : searchAreas(database, text, 50),
      partnerships(database),
      areasOfKind(database, 'health-board'),
    ]);
    return respondWithPage(
      context.req.raw,
      <AreasPage
        context={pageContext(site, context.req.raw, known.version)}
        searched={hits && { text, hits }}
        partnerships={places}
        boards={boards}
      />,
    );
  });

  routes.get('/areas/:code', async (context) => {
    const known = await catalogue();
    const page = pageContext(site, context.req.raw, known.version);
    const { name: code, format } = splitFormat(context.req.param('code'));
    const result = await readAreaProfile(database, known, code.toUpperCase());
    if (result.found === 'nothing') return context.notFound();
    const today = result.found === 'moved' ? result.code : result.profile.area.code;
    if (today !== code) {
      const { search } = new URL(context.req.url);
      return context.redirect(
        pathIn(page.language, `/areas/${today}${format ? `.${format}` : ''}`) + search,
        308,
      );
    }
    if (result.found === 'moved') return context.notFound();
    const { profile } = result;
    if (format) {
      const rows = [...profile.headline, ...profile.others].flatMap(({ series }) =>
        figureRows(series, profile.area),
      );
      const file = { title: profile.area.name, fileName: profile.area.code, rows };
      return respondWithFigures(context.req.raw, page, known, format, file);
    }
    const kinds = listedInside[profile.area.kind] ?? [];
    const inside = await Promise.all(
      kinds.map(async (kind) => ({ kind, areas: await childrenOf(database, profile.area.id, kind) })),
    );
    return respondWithPage(
      context.req.raw,
      <AreaPage
        context={page}
        profile={profile}
        catalogue={known}
        inside={inside.filter(({ areas }) => areas.length > 0)}
      />,
    );
  });

  return routes;
}
