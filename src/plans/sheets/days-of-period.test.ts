import { describe, expect, it } from 'vitest';
import { daysOfPeriod } from './days-of-period.ts';

describe('the days of a period', () => {
  it('are those of the year it names, April to March where it names two', () => {
    const days = (text: string) => {
      const found = daysOfPeriod(text);
      return found && `${found.startsOn} ${found.endsOn}`;
    };
    expect(days('2025/26')).toBe('2025-04-01 2026-03-31');
    expect(days('FY 2023–2024')).toBe('2023-04-01 2024-03-31');
    expect(days('1999-00')).toBe('1999-04-01 2000-03-31');
    expect(days('2024')).toBe('2024-01-01 2024-12-31');
    expect(days('Q1 2025/26')).toBe('2025-04-01 2025-06-30');
    expect(days('q4, 2023/24')).toBe('2024-01-01 2024-03-31');
  });

  it('are nobody’s to guess where it names something else', () => {
    for (const text of ['Spring', '2025/27', 'Q5 2025/26', 'Q1 2025', '2025-04-01', '25/26', ''])
      expect(daysOfPeriod(text), text).toBeNull();
  });
});
