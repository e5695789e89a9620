import { describe, expect, it } from 'vitest';
import { grant, somebody } from '../../../tests/support/partners.ts';
import { datedView } from './dated-view.ts';

const today = '2026-11-28';
const lastYear = { from: '2025-04-01', until: '2026-03-31' };
const thisYear = { from: '2026-04-01', until: '2027-03-31' };
const open = { from: '2026-01-01', until: null };
const auditor = (...periods: { from: string | null; until: string | null }[]) =>
  somebody('auditor', ...periods.map((period) => ({ ...grant('auditor', 1), period })));

describe('the day an auditor sees', () => {
  it.each([
    [[lastYear], null, 'dated', '2026-03-31'],
    [[lastYear], '2025-04-01', 'dated', '2025-04-01'],
    [[lastYear], '2025-03-31', 'outside', '2025-03-31'],
    [[lastYear], '2026-04-01', 'outside', '2026-04-01'],
    [[thisYear], null, 'dated', today],
    [[open], null, 'dated', today],
    [[lastYear, thisYear], null, 'dated', today],
    [[lastYear, thisYear], '2025-12-01', 'dated', '2025-12-01'],
    [[{ from: '2027-01-01', until: null }], null, 'outside', today],
  ] as const)('of %j, asked %j, is %s: %s', (periods, asked, state, day) => {
    expect(datedView(auditor(...periods), 1, { asked, today })).toMatchObject({ state, day });
  });

  it('is any day in other partnerships, and for whoever holds another role of staff there', () => {
    expect(datedView(auditor(lastYear), 2, { asked: null, today })).toBeNull();
    const both = auditor(lastYear);
    const officer = { ...both, grants: [...both.grants, grant('officer', 1)] };
    expect(datedView(officer, 1, { asked: null, today })).toBeNull();
    const resident = { ...both, grants: [...both.grants, grant('resident', 1)] };
    expect(datedView(resident, 1, { asked: null, today })).not.toBeNull();
  });
});
