import { type Context, Hono } from 'hono';
import { type Catalogue, createDeprivationShares, type EvidenceServices } from '../evidence/index.ts';
import { keepRecent } from '../platform/keep-recent.ts';
import { pageContext, respondWithFile, respondWithPage, splitFormat } from '../web/index.ts';
import { PicturePage } from './pages/picture-page.tsx';
import {
  type Picture,
  type PictureChoice,
  pictureOrders,
  type PictureView,
  pictureViews,
  usualOrder,
} from './picture.ts';
import { pictureChart } from './picture-chart.tsx';
import { pictureTable } from './picture-table.ts';
import { readPicture } from './read-picture.ts';
import { viewedPicture } from './view-picture.ts';
import { everybody } from '../platform/authorisation/who-may.ts';

/** The picture of 32 and its files. Public. */
export function nationalRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();
  const shares = createDeprivationShares(database);
  // One picture for every choice, order and file, and one for each way to see it.
  const keptPicture = keepRecent(1, (known: Catalogue) => readPicture(database, known, shares));
  const keptView = keepRecent(pictureViews.length, async (known: Catalogue, view: string) => {
    const picture = await keptPicture(known, 'all');
    return picture && viewedPicture(picture, viewOf(view));
  });
  const read = async (context: Context) => {
    const known = await catalogue();
    return { known, picture: await keptView(known, viewOf(context.req.query('view'))) };
  };
  routes.get('/', everybody, async (context) => {
    const { known, picture } = await read(context);
    const page = pageContext(site, context, known.version);
    return respondWithPage(
      context.req.raw,
      <PicturePage context={page} picture={picture} choice={choiceOf(context, picture)} />,
    );
  });
  routes.get('/:file{index\\..+}', everybody, async (context) => {
    const { known, picture } = await read(context);
    const page = pageContext(site, context, known.version);
    const choice = choiceOf(context, picture);
    return respondWithFile(context.req.raw, page, splitFormat(context.req.param('file')), {
      table: () => pictureTable(picture, choice, known, page.language),
      chart: () => pictureChart(picture, choice, known, page.language, page.today),
    });
  });
  return routes;
}

/** What the address asks for; anything unknown in it counts as not said. */
function choiceOf(context: Context, picture: Picture | null): PictureChoice {
  const asked = (name: string) => context.req.query(name) ?? '';
  const indicators = picture?.indicators ?? [];
  const measure = indicators.find(({ key }) => key === asked('measure')) ?? firstChoice(indicators);
  const domain = indicators.some((indicator) => indicator.domain === asked('domain'))
    ? asked('domain')
    : null;
  const family = /^[1-4]$/.test(asked('family')) ? Number(asked('family')) : null;
  const view = viewOf(asked('view'));
  const order = pictureOrders.find((known) => known === asked('order')) ?? usualOrder(view);
  return { view, measure: measure?.key ?? '', domain, family, order };
}

function viewOf(asked: string | undefined): PictureView {
  return pictureViews.find((known) => known === asked) ?? 'scotland';
}

/** Child poverty is the measure the partnerships' law has most to do with; without it, the first there is. */
function firstChoice<One extends { key: string }>(indicators: readonly One[]): One | undefined {
  return indicators.find(({ key }) => key === 'child-poverty') ?? indicators[0];
}
