import { Hono } from 'hono';
import { type AreaKind, areasOfKind, childrenOf, partnerships, postcodeShape } from '../geography/index.ts';
import { pageContext, pathIn, respondWithFile, respondWithPage, splitFormat } from '../web/index.ts';
import { keepRecent } from '../platform/keep-recent.ts';
import type { Catalogue } from './catalogue.ts';
import type { EvidenceServices } from './evidence-services.ts';
import { areaChart } from './files/area-chart.tsx';
import { areaListTable } from './files/area-list-table.ts';
import { areaTable } from './files/area-table.ts';
import { askedChart } from './files/asked-chart.ts';
import { AreaPage } from './pages/area-page.tsx';
import { AreasPage } from './pages/areas-page.tsx';
import { readAreaFamily } from './read-area-family.ts';
import { readAreaProfile } from './read-area-profile.ts';
import { searchPlaces } from './search-places.ts';
import { everybody } from '../platform/authorisation/who-may.ts';

/** Kinds listed on the page of an area they lie in. Data zones only under their zone: a council has hundreds. */
const listedInside: Partial<Record<AreaKind, readonly AreaKind[]>> = {
  country: ['council', 'health-board'],
  'health-board': ['council'],
  council: ['ward', 'zone-2011', 'zone-2022'],
  'zone-2011': ['data-zone-2011'],
  'zone-2022': ['data-zone-2022'],
};

/** Areas whose figures stay in memory until the next load: some thousand figures each. */
const keptAreas = 32;

export function areaRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();
  const keptProfile = keepRecent(keptAreas, async (known: Catalogue, code: string) => {
    const result = await readAreaProfile(database, known, code);
    if (result.found !== 'profile') return { result, inside: [], family: null };
    const { id, kind: own } = result.profile.area;
    const inside = await Promise.all(
      (listedInside[own] ?? []).map(async (kind) => ({ kind, areas: await childrenOf(database, id, kind) })),
    );
    const family = own === 'council' ? await readAreaFamily(database, known, id) : null;
    return { result, inside: inside.filter(({ areas }) => areas.length > 0), family };
  });

  // Where people come who shorten the address of a partnership: all of them stand on this page.
  routes.get('/partnerships', everybody, (context) =>
    context.redirect(pathIn(pageContext(site, context, '').language, '/areas'), 308),
  );

  routes.get('/areas', everybody, async (context) => {
    const known = await catalogue();
    const text = searchedText(context.req.query('q'));
    const [searched, places, boards] = await Promise.all([
      searchPlaces(database, text),
      partnerships(database),
      areasOfKind(database, 'health-board'),
    ]);
    return respondWithPage(
      context.req.raw,
      <AreasPage
        context={pageContext(site, context, known.version)}
        searched={searched}
        partnerships={places}
        boards={boards}
      />,
      // A postcode may be somebody's own: nothing on the way keeps what was asked for it.
      searched?.postcode ? { cacheControl: 'no-store' } : {},
    );
  });

  routes.get('/:file{areas\\..+}', everybody, async (context) => {
    const known = await catalogue();
    const page = pageContext(site, context, known.version);
    const query = { text: searchedText(context.req.query('q')), kind: context.req.query('kind') ?? '' };
    const file = await respondWithFile(context.req.raw, page, splitFormat(context.req.param('file')), {
      table: () => areaListTable(database, known, page.language, query),
    });
    if (postcodeShape(query.text) === 'full') file.headers.set('Cache-Control', 'no-store');
    return file;
  });

  routes.get('/areas/:code', everybody, async (context) => {
    const known = await catalogue();
    const page = pageContext(site, context, known.version);
    const asked = splitFormat(context.req.param('code'));
    const { result, inside, family } = await keptProfile(known, asked.name.toUpperCase());
    if (result.found === 'nothing') return context.notFound();
    const today = result.found === 'moved' ? result.code : result.profile.area.code;
    if (today !== asked.name) {
      const { search } = new URL(context.req.url);
      const ending = asked.format ?? asked.unknown;
      return context.redirect(
        pathIn(page.language, `/areas/${today}${ending ? `.${ending}` : ''}`) + search,
        308,
      );
    }
    if (result.found === 'moved') return context.notFound();
    const { profile } = result;
    if (asked.format !== null || asked.unknown !== null) {
      return respondWithFile(context.req.raw, page, asked, {
        table: () => areaTable(known, page.language, profile),
        chart: () =>
          areaChart(
            known,
            page.language,
            page.today,
            profile,
            askedChart((name) => context.req.query(name)),
          ),
      });
    }
    return respondWithPage(
      context.req.raw,
      <AreaPage
        context={page}
        profile={profile}
        catalogue={known}
        inside={inside}
        family={family}
        open={context.req.query('charts') === 'open'}
      />,
    );
  });

  return routes;
}

/** What was searched for, cut where nobody would type more. */
function searchedText(query: string | undefined): string {
  return (query ?? '').trim().slice(0, 100);
}
