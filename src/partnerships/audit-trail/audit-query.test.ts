import { describe, expect, it } from 'vitest';
import { auditQueryProblems, auditSearch, readAuditQuery, startOf } from './audit-query.ts';

const problems = (search: string) => auditQueryProblems(readAuditQuery(new URLSearchParams(search)));

describe('what is looked for in the trail', () => {
  it('stands in the address, and comes back from it', () => {
    const search = '?subject=seat+1&action=seat.added&from=2026-03-01';
    expect(auditSearch(readAuditQuery(new URLSearchParams(search)))).toBe(search);
    expect(auditSearch(readAuditQuery(new URLSearchParams('')))).toBe('');
    expect(auditSearch({ subject: 'a&b' }, { before: '7', after: null })).toBe('?subject=a%26b&before=7');
  });

  it('is refused where a day is none, or the two are turned round', () => {
    expect(problems('from=2026-02-31&to=yesterday')).toEqual([
      { field: 'from', problem: 'no-date' },
      { field: 'to', problem: 'no-date' },
    ]);
    expect(problems('from=2026-03-02&to=2026-03-01')).toEqual([{ field: 'to', problem: 'turned-round' }]);
    expect(problems('from=2026-03-01&to=1/3/2026')).toEqual([]);
  });

  it('is no longer than anything that can be found', () => {
    expect(readAuditQuery(new URLSearchParams({ subject: 'x'.repeat(5000) })).subject).toHaveLength(320);
  });

  // The clocks go forward on 29 March 2026 (Summer Time Order 2002).
  it('counts days as Scotland does', () => {
    expect(startOf('2026-03-29')).toBe('2026-03-29T00:00:00Z');
    expect(startOf('2026-03-29', 1)).toBe('2026-03-29T23:00:00Z');
    expect(startOf('29 March 2026')).toBe('2026-03-29T00:00:00Z');
    for (const none of ['2026-13-01', '0000-01-01', '9999-12-31']) expect(startOf(none)).toBeNull();
  });
});
