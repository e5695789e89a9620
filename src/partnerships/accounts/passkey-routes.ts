import { type Context, Hono } from 'hono';
import { actorOf, arrivingActor } from '../../platform/authorisation/request-actor.ts';
import { arriving, everybody, inPerson } from '../../platform/authorisation/who-may.ts';
import type { AuthenticatorResponse } from '../../platform/identity/passkeys.ts';
import { pageContext, pathIn } from '../../web/index.ts';
import type { AccountServices } from './account-services.ts';
import { goOn } from './go-on.ts';
import { isId } from './is-id.ts';

/** What the browser's element sends: for a challenge nothing, then what the authenticator said. */
interface Asked {
  response?: AuthenticatorResponse;
  name?: string;
}

const largest = 20_000;

/** Signing in with passkeys, adding and removing them. JSON, since only a script can ask an authenticator. */
export function passkeyRoutes({ site, identity }: AccountServices): Hono {
  const routes = new Hono();
  const { passkeys } = identity;

  routes.post('/sign-in/passkey', everybody, async (context) => {
    const asked = await read(context);
    if (asked === null) return context.json({ problem: 'unreadable' }, 400);
    const { headers } = context.req.raw;
    if (asked.response === undefined) {
      const { body, cookies } = await passkeys.signInOptions(headers);
      return answer(context, { options: body }, cookies);
    }
    const result = await passkeys.signIn(headers, asked.response);
    if (!result.ok) return context.json({ problem: result.problem.reason }, 401);
    return answer(context, { done: true }, result.value.cookies);
  });

  routes.post('/account/passkeys', arriving, async (context) => {
    const asked = await read(context);
    if (asked === null) return context.json({ problem: 'unreadable' }, 400);
    const actor = arrivingActor(context);
    if (actor.actingFor !== null) return context.json({ problem: 'in-person' }, 403);
    const { headers } = context.req.raw;
    const pending = actorOf(context) === null;
    if (asked.response === undefined) {
      const options = await passkeys.addOptions(headers, actor, pending);
      if (!options.ok) return context.json({ problem: options.problem }, 403);
      return answer(context, { options: options.value.body }, options.value.cookies);
    }
    const name = asked.name?.trim().slice(0, 100) ?? '';
    const added = await passkeys.add(headers, actor, { response: asked.response, name, pending });
    return added.ok ? context.json({ done: true }) : context.json({ problem: added.problem }, 403);
  });

  routes.post('/account/passkeys/:id/remove', inPerson, async (context) => {
    const id = context.req.param('id');
    const actor = arrivingActor(context);
    if (!isId(id) || !(await passkeys.remove(actor, id))) return context.notFound();
    const page = pageContext(site, context, '');
    return goOn(context, pathIn(page.language, '/account'));
  });

  return routes;
}

function answer(context: Context, body: Record<string, unknown>, cookies: readonly string[]): Response {
  for (const cookie of cookies) context.header('Set-Cookie', cookie, { append: true });
  context.header('Cache-Control', 'private, no-store');
  return context.json(body);
}

/** Null where it is no JSON of ours. A page of another site cannot send this type of content without asking. */
async function read(context: Context): Promise<Asked | null> {
  if (!context.req.header('Content-Type')?.startsWith('application/json')) return null;
  if (Number(context.req.header('Content-Length') ?? 0) > largest) return null;
  const text = await context.req.text();
  if (text.length > largest) return null;
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
    const { response, name } = body as Record<string, unknown>;
    if (response !== undefined && (typeof response !== 'object' || response === null)) return null;
    return {
      ...(response !== undefined && { response: response as AuthenticatorResponse }),
      ...(typeof name === 'string' && { name }),
    };
  } catch {
    return null;
  }
}
