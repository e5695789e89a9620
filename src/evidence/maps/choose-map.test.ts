import { describe, expect, it } from 'vitest';
import type { Period } from '../period.ts';
import { chooseMap } from './choose-map.ts';
import type { MapCoverage } from './map-figures-store.ts';

const year = (label: string): Period => ({
  ...{ kind: 'calendar-year', starts: `${label}-01-01`, ends: `${label}-12-31` },
  label,
});
const periods = new Map([
  [1, year('2019')],
  [2, year('2020')],
  [3, year('2030')],
]);
const sources = { periods, precedenceOf: (series: number) => (series === 8 ? 20 : 10) };
const usual = { kind: null, period: null };

function covered(kind: MapCoverage['kind'], period: number, more: Partial<MapCoverage> = {}): MapCoverage {
  return { kind, period, series: 7, valued: 30, measured: 30, ...more };
}

describe('what a map shows first', () => {
  it('is zones before small areas before councils', () => {
    const coverage = [covered('council', 1), covered('data-zone-2011', 1), covered('zone-2011', 1)];
    const choice = chooseMap(coverage, sources, usual);
    expect(choice?.kind).toBe('zone-2011');
    expect(choice?.kinds).toEqual(['zone-2011', 'data-zone-2011', 'council']);
  });
  it('is the newest time in which anything was measured, not a projection', () => {
    const coverage = [covered('council', 1), covered('council', 2), covered('council', 3, { measured: 0 })];
    const choice = chooseMap(coverage, sources, usual);
    expect(choice?.period.label).toBe('2020');
    expect(choice?.periods.map(({ label }) => label)).toEqual(['2030', '2020', '2019']);
  });
  it('is the projection where there is nothing else', () => {
    expect(chooseMap([covered('council', 3, { measured: 0 })], sources, usual)?.period.label).toBe('2030');
  });
  it('is the dataset of higher precedence, then the one with more figures', () => {
    const better = [covered('council', 2, { valued: 32 }), covered('council', 2, { series: 8 })];
    expect(chooseMap(better, sources, usual)?.series).toBe(8);
    const fuller = [covered('council', 2), covered('council', 2, { series: 9, valued: 32 })];
    expect(chooseMap(fuller, sources, usual)?.series).toBe(9);
  });
  it('keeps to what was asked for', () => {
    const coverage = [covered('zone-2011', 2), covered('council', 1), covered('council', 2)];
    const choice = chooseMap(coverage, sources, { kind: 'council', period: '2019' });
    expect(choice).toMatchObject({ kind: 'council', periodId: 1 });
  });
  it('is nothing where what was asked for is not there, or nothing has a value', () => {
    const coverage = [covered('council', 2), covered('zone-2011', 2, { valued: 0, measured: 0 })];
    expect(chooseMap(coverage, sources, { kind: 'zone-2011', period: null })).toBeNull();
    expect(chooseMap(coverage, sources, { kind: null, period: '1999' })).toBeNull();
    expect(chooseMap([], sources, usual)).toBeNull();
  });
});
