import type { Context } from 'hono';
import type { DatedView } from './dated-view.ts';
import type { Actor } from './actor.ts';

/** What the session a request brings says of who sent it. */
export type FoundActor =
  | { state: 'anonymous' }
  /** Signed in once, and idle for too long since: what they send can be kept for them, nothing more. */
  | { state: 'expired'; accountId: string }
  /** Staff who have not shown their second factor yet. */
  | { state: 'pending'; actor: Actor }
  | { state: 'signed-in'; actor: Actor; endsAt: string };

/** Why somebody may not use a route. */
export type Refusal =
  | 'sign-in'
  | 'sign-in-again'
  | 'second-factor'
  | 'in-person'
  | 'forbidden'
  | 'not-found'
  | 'cross-site';

/** What the declarations of routes ask of the site they stand in. */
export interface Doorkeeper {
  /** Council area of a partnership's code, a retired one too; null where there is none. */
  partnershipOf(code: string): Promise<number | null>;
  refuse(context: Context, refusal: Refusal): Response | Promise<Response>;
}

declare module 'hono' {
  interface ContextVariableMap {
    foundActor?: FoundActor;
    doorkeeper?: Doorkeeper;
    partnershipId?: number;
    /** As at which day a role for a time shows what is asked for, and for which days it is. */
    datedView?: Extract<DatedView, { state: 'dated' }>;
  }
}

/** Who asks; null where nobody has signed in, or not fully. */
export function actorOf(context: Context): Actor | null {
  const found = context.get('foundActor');
  return found?.state === 'signed-in' ? found.actor : null;
}

/** Who asks, also before their second factor: for the pages on which they show or set it up. */
export function arrivingActor(context: Context): Actor {
  const found = context.get('foundActor');
  if (found?.state !== 'signed-in' && found?.state !== 'pending')
    throw new Error(`${context.req.path} lets everybody in but asks who it is.`);
  return found.actor;
}

/** Who asks, on a route that is only for those who have signed in. */
export function signedInActor(context: Context): Actor {
  const actor = actorOf(context);
  if (actor === null) throw new Error(`${context.req.path} lets everybody in but asks who it is.`);
  return actor;
}

/** Council area of the partnership in the path, on a route declared within a partnership. */
export function partnershipIdOf(context: Context): number {
  const id = context.get('partnershipId');
  if (id === undefined) throw new Error(`${context.req.path} is declared within no partnership.`);
  return id;
}
