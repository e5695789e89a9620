import { Hono } from 'hono';
import { searchAreas } from '../../geography/index.ts';
import { pageContext, pathIn, respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import type { EvidenceServices } from '../evidence-services.ts';
import { figureRows } from '../figure-rows.ts';
import { figureTable } from '../files/figure-table.ts';
import { comparisonQuery, readComparison as readAddress } from './comparison-address.ts';
import { say } from './messages/message.ts';
import { ComparePage } from './pages/compare-page.tsx';
import { readComparison } from './read-comparison.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';

/** The most a search for a place to add may answer with. */
const mostHits = 20;

/** Any places on any measures, all of it in the address. */
export function compareRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();

  routes.get('/:file{compare(\\..+)?}', everybody, async (context) => {
    const known = await catalogue();
    const page = pageContext(site, context, known.version);
    const { searchParams: query } = new URL(context.req.url);
    const asked = readAddress(query);
    const text = (query.get('q') ?? '').trim().slice(0, 100);
    // A form sends each field by itself and its commas in code; the address that is passed on is the short one.
    const file = splitFormat(context.req.param('file'));
    const wholePage = file.format === null && file.unknown === null;
    const short = comparisonQuery(asked);
    const longer = [...query.keys()].every((key) => key === 'areas' || key === 'indicators');
    if (wholePage && longer && new URL(context.req.url).search.slice(1) !== short)
      return context.redirect(`${pathIn(page.language, '/compare')}${short && `?${short}`}`, 303);
    const [comparison, hits] = await Promise.all([
      readComparison(database, known, asked),
      text === '' ? null : searchAreas(database, text, mostHits),
    ]);
    if (!wholePage) {
      const rows = comparison.measures.flatMap(({ rows: compared }) =>
        compared.flatMap(({ area, judgement }) => (judgement ? figureRows(judgement.series, area) : [])),
      );
      const table = { title: say(page.language, 'page.title'), fileName: 'comparison', rows };
      return respondWithFile(context.req.raw, page, file, {
        table: () => figureTable(known, page.language, table),
      });
    }
    const chosen = {
      areas: comparison.areas.map(({ code }) => code),
      indicators: comparison.measures.map(({ indicator }) => indicator.key),
    };
    return respondWithPage(
      context.req.raw,
      <ComparePage
        context={page}
        catalogue={known}
        chosen={chosen}
        comparison={comparison}
        asked={query.get('page')}
        searched={hits && { text, hits }}
      />,
    );
  });

  return routes;
}
