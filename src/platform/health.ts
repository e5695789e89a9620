import { Hono } from 'hono';
import type { Database } from './database/database.ts';
import { readInstance } from './database/instance-kind.ts';
import { pendingMigrations } from './database/migrate.ts';
import { everybody } from './authorisation/who-may.ts';

/** `attention`: what somebody must look after although visitors are served. */
export type Readiness = { ready: true; attention?: string } | { ready: false; reason: string };

/** Ready once the database answers, has every migration, and its first load is complete. */
export async function databaseReadiness(database: Database): Promise<Readiness> {
  const pending = await pendingMigrations(database);
  if (pending.length > 0) return { ready: false, reason: `migrations to come: ${pending.join(', ')}` };
  const instance = await readInstance(database);
  return instance?.ready ? { ready: true } : { ready: false, reason: 'the first load is not complete' };
}

/**
 * `/health/live`: the process answers. `/health/ready`: it may be sent visitors; 503 with the reason until then.
 * For load balancers and monitors; never cached.
 */
export function healthRoutes(readiness: () => Promise<Readiness>): Hono {
  const routes = new Hono();
  routes.use('/health/*', async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  routes.get('/health/live', everybody, (context) => context.json({ live: true }));
  routes.get('/health/ready', everybody, async (context) => {
    const state = await readiness().catch((problem: Error): Readiness => {
      return { ready: false, reason: `the database does not answer (${problem.message || problem.name})` };
    });
    return context.json(state, state.ready ? 200 : 503);
  });
  return routes;
}
