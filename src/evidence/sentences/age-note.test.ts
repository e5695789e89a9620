import { describe, expect, it } from 'vitest';
import { ageNote, isOld, wholeYears } from './age-note.ts';

describe('the age of a figure', () => {
  it('is counted in whole years from the last day of its period', () => {
    expect(wholeYears('2021-03-31', '2026-03-30')).toBe(4);
    expect(wholeYears('2021-03-31', '2026-03-31')).toBe(5);
    expect(wholeYears('2020-02-29', '2024-02-28')).toBe(3);
  });

  it('is old from the day after its second birthday', () => {
    expect(isOld('2024-03-31', '2026-03-31')).toBe(false);
    expect(isOld('2024-03-31', '2026-04-01')).toBe(true);
    expect(isOld('2025-12-31', '2026-11-22')).toBe(false);
  });

  it('is said only where it is old', () => {
    expect(ageNote('2024-12-31', '2026-11-22', 'en')).toEqual([]);
    expect(ageNote('2022-03-31', '2026-11-22', 'en')).toEqual(['The newest measured figure is 4 years old.']);
  });
});
