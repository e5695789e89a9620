import { type Context, Hono } from 'hono';
import { respondWithPage } from '../respond.ts';
import { pageContext, type Site } from '../site.ts';
import { AboutPage } from './about-page.tsx';
import { AccessibilityPage } from './accessibility-page.tsx';
import { readAccessibilityResults } from './accessibility-results.ts';
import { PrivacyPage } from './privacy-page.tsx';
import { everybody } from '../../platform/authorisation/who-may.ts';

/** Pages about the site itself: what it is, who can use it, what it keeps. Public. */
export function aboutRoutes(site: Site, dataVersion: () => Promise<string>): Hono {
  const results = readAccessibilityResults();
  const contact = site.contact ?? null;
  const contextOf = async (context: Context) => pageContext(site, context, await dataVersion());
  return new Hono()
    .get('/about', everybody, async (context) =>
      respondWithPage(context.req.raw, <AboutPage context={await contextOf(context)} contact={contact} />),
    )
    .get('/privacy', everybody, async (context) =>
      respondWithPage(context.req.raw, <PrivacyPage context={await contextOf(context)} contact={contact} />),
    )
    .get('/accessibility', everybody, async (context) =>
      respondWithPage(
        context.req.raw,
        <AccessibilityPage context={await contextOf(context)} results={results} contact={contact} />,
      ),
    );
}
