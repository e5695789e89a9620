import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { transaction } from '../database/database.ts';
import type { AuditEntry } from './audit-entry.ts';
import { readAuditTrail, recordAudit } from './audit-store.ts';
import { readAuditExport, verifyAuditExport } from './verify-audit-export.ts';

const database = await freshDatabase();
let trail: AuditEntry[];

beforeAll(async () => {
  for (const subjectId of ['a', 'b', 'c', 'd'])
    await transaction(database, (within) =>
      recordAudit(within, {
        actor: 'system',
        action: 'body.changed',
        subjectId,
        after: { name: 'Èirisgeigh, "9:quoted"' },
      }),
    );
  trail = [];
  for await (const entry of readAuditTrail(database)) trail.push(entry);
});

const changed = (position: string, change: Partial<AuditEntry>) =>
  trail.map((entry) => (entry.position === position ? { ...entry, ...change } : entry));
const head = (position: string, hash: string) => ({ position, hash, exportedAt: '2026-11-28T12:00:00.000Z' });

describe('an exported part of the trail', () => {
  it('is intact whole, or with entries left out', () => {
    expect(verifyAuditExport(trail, [head('4', trail[3]?.hash ?? '')])).toMatchObject({
      intact: true,
      entries: 4,
      heads: 1,
    });
    expect(
      verifyAuditExport(
        trail.filter(({ position }) => position !== '2'),
        [],
      ),
    ).toMatchObject({
      intact: true,
      entries: 3,
    });
    expect(verifyAuditExport([], [])).toMatchObject({ intact: true, entries: 0 });
  });

  it.each<[string, () => AuditEntry[], string]>([
    ['another doer', () => changed('3', { actor: 'somebody' }), 'entry 3'],
    ['another hash', () => changed('2', { hash: trail[0]?.hash ?? '' }), 'entry 2'],
    ['two changed places', () => trail.toReversed(), 'entry 3'],
    ['an entry twice', () => [...trail, ...trail.slice(3)], 'entry 4'],
  ])('is found out: %s', (_what, entries, where) => {
    expect(verifyAuditExport(entries(), [])).toMatchObject({ intact: false, where });
  });

  it('is found out where it does not pass through an exported head', () => {
    expect(verifyAuditExport(trail, [head('2', 'f'.repeat(64))])).toMatchObject({
      intact: false,
      where: 'entry 2',
    });
  });

  it('is read from what the pages give, and from nothing else', () => {
    expect(readAuditExport(JSON.stringify({ title: 'Audit trail', rows: trail }))).toEqual({
      ok: true,
      value: trail,
    });
    for (const none of [
      '',
      '{}',
      '[]',
      '{"rows":[{"position":"1"}]}',
      JSON.stringify({ rows: changed('1', { hash: 'x' }) }),
    ])
      expect(readAuditExport(none)).toEqual({ ok: false, problem: 'no-export' });
  });
});
