import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrationsFolder } from '../../platform/database/migrations.ts';
import { bodyKinds, isBodyKind } from './body-kind.ts';

describe('the kinds of bodies', () => {
  it('are those the database takes', () => {
    const sql = readFileSync(join(migrationsFolder(), '0010-bodies.sql'), 'utf8');
    const [, list = ''] = /kind text not null check \(kind in \(([^)]+)\)/.exec(sql) ?? [];
    expect([...list.matchAll(/'([a-z-]+)'/g)].map(([, kind]) => kind)).toEqual([...bodyKinds]);
  });

  it('are no others', () => {
    expect(isBodyKind('quango')).toBe(false);
    expect(isBodyKind('business')).toBe(true);
  });
});
