import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { createSite } from '../../src/main/site.tsx';
import { routesWithDeclarations } from '../../src/platform/authorisation/routes-with-declarations.ts';
import { everybody } from '../../src/platform/authorisation/who-may.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createAssets } from '../../src/web/index.ts';
import { freshDatabase } from '../support/database.ts';
import { testIdentity } from '../support/identity.ts';
import { uploadServices } from '../support/uploads.ts';

const undeclared = (app: Hono) => routesWithDeclarations(app).filter(({ who }) => who === null);

describe('every route', () => {
  let apps: { site: Hono; door: Hono };

  beforeAll(async () => {
    const database = await freshDatabase();
    const assets = createAssets();
    const site = { demonstration: true, assets };
    apps = {
      site: createSite({
        database,
        site,
        logger: createLogger('silent'),
        development: true,
        accounts: testIdentity(database),
        uploads: await uploadServices(database),
      }),
      door: createFrontDoor(assets, async () => ({ ready: true })).app,
    };
  });

  it('says who may use it', () => {
    const routes = [...routesWithDeclarations(apps.site), ...routesWithDeclarations(apps.door)];
    expect(routes.length).toBeGreaterThan(60);
    expect(routes.filter(({ who }) => who === null)).toEqual([]);
  });

  it('takes no other method than those it declares', async () => {
    const answered: string[] = [];
    const routes = routesWithDeclarations(apps.site);
    const declared = new Set(routes.map(({ method, path }) => `${method} ${path}`));
    for (const { path } of routes) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        if (declared.has(`${method} ${path}`)) continue;
        const { status } = await apps.site.request(path.replace(/\{.*\}/, ''), { method });
        if (status !== 404) answered.push(`${method} ${path}: ${status}`);
      }
    }
    expect(answered).toEqual([]);
  });
});

describe('a route that nobody declared', () => {
  const answer = () => new Response();

  it.each([
    ['alone', new Hono().get('/secret', answer)],
    ['on every method', new Hono().all('/secret', answer)],
    ['within a part of the site', new Hono().route('/part', new Hono().post('/secret', answer))],
    [
      'beside a declared one of another method',
      new Hono().get('/secret', everybody, answer).post('/secret', answer),
    ],
    ['declared only after its handler', new Hono().get('/secret', answer, everybody)],
    ['behind what passes everything on', new Hono().use(async (_, next) => next()).get('/secret', answer)],
  ])('is found: %s', (_where, app) => {
    expect(undeclared(app as Hono)).toHaveLength(1);
  });

  it('is not found where all are declared', () => {
    const app = new Hono()
      .use(async (_, next) => next())
      .get('/open', everybody, answer)
      .all('/any', everybody, answer);
    expect(undeclared(app as Hono)).toEqual([]);
  });
});
