import { randomUUID } from 'node:crypto';
import type { BetterAuthOptions, DBAdapter, DBTransactionAdapter, Where } from 'better-auth';
import { tokenHash } from './token-hash.ts';

/** What the library would keep, and we do not: where people are, their pictures, keys to their other accounts. */
const neverKept: Readonly<Record<string, readonly string[]>> = {
  session: ['ipAddress'],
  user: ['image'],
  account: [
    'accessToken',
    'refreshToken',
    'idToken',
    'accessTokenExpiresAt',
    'refreshTokenExpiresAt',
    'scope',
  ],
};

type Data = Record<string, unknown>;
type Inner = DBTransactionAdapter<BetterAuthOptions>;

/**
 * Stands between the library and its tables: tokens of sessions are stored as their SHA-256 and never read back, and
 * some things are not stored at all.
 */
export function guardedAdapter(adapter: DBAdapter<BetterAuthOptions>): DBAdapter<BetterAuthOptions> {
  // A session found by other means than its token has only the hash. Marked with what nobody outside can know, it can
  // be handed back to name that session, and is no token.
  const mark = `stored:${randomUUID()}:`;
  const stored = (token: unknown) =>
    typeof token !== 'string' ? token : token.startsWith(mark) ? token.slice(mark.length) : tokenHash(token);

  const kept = (model: string, data: Data): Data => {
    const rest = { ...data };
    for (const name of neverKept[model] ?? []) delete rest[name];
    if (model === 'session' && 'token' in rest) rest['token'] = stored(rest['token']);
    return rest;
  };
  const asked = <Condition extends Where>(model: string, where: readonly Condition[] = []): Condition[] =>
    where.map((condition) =>
      model === 'session' && condition.field === 'token'
        ? {
            ...condition,
            value: (Array.isArray(condition.value)
              ? condition.value.map(stored)
              : stored(condition.value)) as Condition['value'],
          }
        : condition,
    );
  const told = <Row>(model: string, row: Row, token?: unknown): Row => {
    if (model !== 'session' || row === null || typeof row !== 'object' || !('token' in row)) return row;
    return { ...row, token: typeof token === 'string' ? token : `${mark}${String(row.token)}` };
  };
  const tokenIn = (where: readonly Where[] = []) =>
    where.find(({ field, operator }) => field === 'token' && (operator ?? 'eq') === 'eq')?.value;

  const guard = <Guarded extends Inner>(inner: Guarded): Guarded => ({
    ...inner,
    create: async ({ model, data, ...rest }) =>
      told(
        model,
        await inner.create({ model, data: kept(model, data) as never, ...rest }),
        data['token'],
      ) as never,
    findOne: async ({ model, where, ...rest }) =>
      told(
        model,
        await inner.findOne({ model, where: asked(model, where), ...rest }),
        tokenIn(where),
      ) as never,
    findMany: async ({ model, where, ...rest }) => {
      const rows = await inner.findMany({ model, ...(where && { where: asked(model, where) }), ...rest });
      return rows.map((row) => told(model, row)) as never;
    },
    update: async ({ model, where, update }) =>
      told(
        model,
        await inner.update({ model, where: asked(model, where), update: kept(model, update) }),
        tokenIn(where),
      ) as never,
    updateMany: ({ model, where, update }) =>
      inner.updateMany({ model, where: asked(model, where), update: kept(model, update) }),
    delete: ({ model, where }) => inner.delete({ model, where: asked(model, where) }),
    deleteMany: ({ model, where }) => inner.deleteMany({ model, where: asked(model, where) }),
    count: ({ model, where }) => inner.count({ model, ...(where && { where: asked(model, where) }) }),
  });
  return {
    ...guard(adapter),
    transaction: (work) => adapter.transaction((inner) => work(guard(inner))),
  };
}
