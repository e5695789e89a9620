import { Hono } from 'hono';
import { pageContext, respondWithPage } from '../web/index.ts';
import type { EvidenceServices } from './evidence-services.ts';
import { readMethodDocuments } from './method-documents.ts';
import { MethodPage, MethodsPage } from './pages/method-pages.tsx';
import { everybody } from '../platform/authorisation/who-may.ts';

export function methodRoutes({ site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();
  const methods = readMethodDocuments();

  routes.get('/methods', everybody, async (context) => {
    const page = pageContext(site, context, (await catalogue()).version);
    return respondWithPage(context.req.raw, <MethodsPage context={page} methods={methods} />);
  });

  routes.get('/methods/:page', everybody, async (context) => {
    const method = methods.find(({ key }) => key === context.req.param('page'));
    if (!method) return context.notFound();
    const page = pageContext(site, context, (await catalogue()).version);
    return respondWithPage(context.req.raw, <MethodPage context={page} page={method.page} />);
  });

  return routes;
}
