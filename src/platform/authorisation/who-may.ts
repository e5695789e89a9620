import type { Context, MiddlewareHandler } from 'hono';
import { type Actor, holds, holdsAnywhere } from './actor.ts';
import { isCrossSite } from './cross-site.ts';
import type { Doorkeeper, Refusal } from './request-actor.ts';
import type { Role } from './role.ts';

/** Holders of one of these roles. An administrator may whatever an officer may. */
export interface RoleRule {
  roles: readonly Role[];
  /** In the partnership of the path's `:code` or the nation; in the nation alone; or in any partnership. */
  within: 'partnership' | 'nation' | 'anywhere';
  /** Whoever may not use it is told that it is not there: where its being there is private. */
  hidden?: boolean;
  /** Never for somebody who acts for someone else: votes, signatures, one's own account. */
  inPerson?: boolean;
}

/**
 * Who may use a route. `everybody`: also those who have not signed in. `arriving`: signed in, or staff before their
 * second factor. `in-person`: signed in and acting for nobody else.
 */
export type Who = 'everybody' | 'arriving' | 'signed-in' | 'in-person' | RoleRule;

export interface DeclarationOptions {
  /** Other sites may send to it: a mail provider's one-click stop. */
  fromElsewhere?: boolean;
}

const declared = Symbol('who may use a route');

type Declaration = MiddlewareHandler & { [declared]: Who };

/** Stands before the handler of a route and says who may use it. A test finds routes that have none. */
export function whoMay(who: Who, { fromElsewhere = false }: DeclarationOptions = {}): MiddlewareHandler {
  const declaration: MiddlewareHandler = async (context, next) => {
    const refusal =
      !fromElsewhere && isCrossSite(context.req.raw) ? 'cross-site' : await refusalOf(context, who);
    if (refusal !== null) return doorkeeperOf(context).refuse(context, refusal);
    await next();
    return undefined;
  };
  return Object.assign(declaration, { [declared]: who });
}

/** What a handler in the router's table declares; null where it is no declaration. */
export function declarationOf(handler: unknown): Who | null {
  return typeof handler === 'function' && declared in handler ? (handler as Declaration)[declared] : null;
}

export const everybody = whoMay('everybody');
export const arriving = whoMay('arriving');
export const signedIn = whoMay('signed-in');
export const inPerson = whoMay('in-person');

/** Only holders of some roles: `only({ roles: ['officer'], within: 'partnership' })`. */
export function only(rule: RoleRule): MiddlewareHandler {
  return whoMay(rule);
}

async function refusalOf(context: Context, who: Who): Promise<Refusal | null> {
  if (who === 'everybody') return null;
  const found = context.get('foundActor') ?? { state: 'anonymous' };
  if (found.state === 'anonymous') return 'sign-in';
  if (found.state === 'expired') return 'sign-in-again';
  if (who === 'arriving') return null;
  if (found.state === 'pending') return 'second-factor';
  const { actor } = found;
  const acts = actor.actingFor !== null;
  if (who === 'signed-in') return null;
  if (who === 'in-person') return acts ? 'in-person' : null;
  if (!(await mayByRole(context, actor, who))) return who.hidden ? 'not-found' : 'forbidden';
  return who.inPerson && acts ? 'in-person' : null;
}

async function mayByRole(context: Context, actor: Actor, { roles, within }: RoleRule): Promise<boolean> {
  const allowed: readonly Role[] = roles.includes('officer') ? [...roles, 'administrator'] : roles;
  if (within === 'anywhere') return holdsAnywhere(actor, allowed);
  if (within === 'nation') return holds(actor, allowed, null);
  const [code = ''] = (context.req.param('code') ?? '').split('.', 1);
  const partnershipId = await doorkeeperOf(context).partnershipOf(code.toUpperCase());
  if (partnershipId === null) return false;
  context.set('partnershipId', partnershipId);
  return holds(actor, allowed, partnershipId);
}

function doorkeeperOf(context: Context): Doorkeeper {
  const doorkeeper = context.get('doorkeeper');
  if (!doorkeeper) throw new Error(`${context.req.path} stands in no site that knows who asks.`);
  return doorkeeper;
}
