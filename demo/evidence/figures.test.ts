import { describe, expect, it } from 'vitest';
import { theilSen } from '../../src/statistics/index.ts';
import type { LevelKind } from '../country/country.ts';
import { inventWorld } from '../world.ts';
import { catalogue } from './catalogue.ts';
import { type RecordedFigure, recordEverything } from './recording-sink.ts';
import { islandCouncils, parentOf } from './write-counts.ts';

const world = inventWorld(11, 0.08);
const { figures, breaks } = recordEverything(world);
const everybody = figures.filter(({ breakdown }) => Object.keys(breakdown).length === 0);

const of = (key: string, kind: LevelKind): RecordedFigure[] =>
  everybody.filter((figure) => figure.indicator === key && figure.kind === kind);

const latestFifths = (key: string): number[] => {
  const all = figures.filter(
    ({ indicator, breakdown, kind }) =>
      indicator === key && breakdown['within'] === 'country' && kind === 'country',
  );
  const newest = all.reduce((latest, { period }) => (period.ends > latest ? period.ends : latest), '');
  return all
    .filter(({ period }) => period.ends === newest)
    .toSorted((a, b) => Number(a.breakdown['quintile']) - Number(b.breakdown['quintile']))
    .map(({ value }) => value ?? Number.NaN);
};

describe('figures of the demonstration', () => {
  it('add up: a council is the sum of its zones, the country the sum of its councils', () => {
    for (const [smaller, larger] of [
      ['zone-2011', 'council'],
      ['council', 'country'],
    ] as const) {
      const parent = parentOf(world, smaller, larger);
      const sums = new Map<string, number>();
      for (const { indicator, period, area, numerator } of of('crime-rate', smaller)) {
        const key = `${indicator} ${period.label} ${parent[area]}`;
        sums.set(key, (sums.get(key) ?? 0) + (numerator ?? Number.NaN));
      }
      const whole = of('crime-rate', larger);
      expect(whole.length).toBeGreaterThan(0);
      for (const { indicator, period, area, numerator } of whole) {
        expect(sums.get(`${indicator} ${period.label} ${area}`)).toBe(numerator);
      }
    }
  });

  it('give people by sex and age that add up to everybody', () => {
    const banded = figures.filter(
      ({ indicator, breakdown, kind, period }) =>
        indicator === 'population' && breakdown['age'] && kind === 'zone-2011' && period.label === 'mid-2024',
    );
    const sums = new Map<number, number>();
    for (const { area, value } of banded) sums.set(area, (sums.get(area) ?? 0) + (value ?? 0));
    for (const { area, value } of of('population', 'zone-2011').filter(
      ({ period }) => period.label === 'mid-2024',
    )) {
      expect(sums.get(area)).toBe(value);
    }
  });

  it('say value = numerator ÷ denominator × per wherever a ratio is told', () => {
    const per = new Map(Object.values(catalogue).map((indicator) => [indicator.key, indicator.per]));
    for (const { indicator, value, numerator, denominator } of figures) {
      const times = per.get(indicator);
      if (times == null || value === null || numerator === null || denominator === null) continue;
      expect(Math.abs(value - (numerator / denominator) * times)).toBeLessThan(1e-9 * Math.max(1, value));
    }
  });

  it.each([
    ['child-poverty', 'falls'],
    ['out-of-work-benefits', 'falls'],
    ['crime-rate', 'falls'],
    ['early-mortality', 'falls'],
    ['emergency-admissions-65-plus', 'falls'],
    ['emergency-department-attendances', 'falls'],
    ['dwelling-fires', 'falls'],
    ['healthy-birthweight', 'rises'],
    ['p1-healthy-weight', 'rises'],
    ['positive-destinations', 'rises'],
    ['participation-rate', 'rises'],
    ['attainment', 'rises'],
    // The reversed one: high is bad, and the least deprived fifth has most of it.
    ['carbon-emissions', 'rises'],
  ])('%s %s from the most to the least deprived fifth', (key, direction) => {
    const fifths = latestFifths(key);
    expect(fifths).toHaveLength(5);
    const [most = 0, , , , least = 0] = fifths;
    if (direction === 'falls') expect(most).toBeGreaterThan(least);
    else expect(most).toBeLessThan(least);
  });

  it('withhold small counts of people, and never one alone in a zone or a ward', () => {
    const small = of('child-poverty', 'data-zone-2011');
    expect(small.some(({ status }) => status === 'suppressed')).toBe(true);
    for (const { status, value, numerator, denominator } of small) {
      if (status === 'suppressed') expect([value, numerator, denominator]).toEqual([null, null, null]);
      else if (numerator !== null && numerator > 0) expect(numerator).toBeGreaterThanOrEqual(5);
    }
    for (const larger of ['zone-2011', 'ward'] as const) {
      const { ofSmallArea } = world.country.levels[larger];
      const withheld = new Map<string, number>();
      const places = new Map<string, number>();
      for (const { area, period, status } of small) {
        const key = `${period.label} ${ofSmallArea[area]}`;
        places.set(key, (places.get(key) ?? 0) + 1);
        if (status === 'suppressed') withheld.set(key, (withheld.get(key) ?? 0) + 1);
      }
      for (const [key, count] of withheld) {
        if ((places.get(key) ?? 0) > 1) expect(count, `${larger} ${key}`).toBeGreaterThan(1);
      }
    }
  });

  it('know missing, not applicable and no row at all as three things', () => {
    const [, noDepartment, noBusinesses] = islandCouncils;
    const attendances = of('emergency-department-attendances', 'council');
    for (const { area, status } of attendances) {
      expect(status).toBe(area === noDepartment ? 'not-applicable' : 'value');
    }
    expect(of('business-survival', 'council').some(({ area }) => area === noBusinesses)).toBe(false);
    const missing = of('p1-healthy-weight', 'council').filter(({ status }) => status === 'missing');
    expect(new Set(missing.map(({ period }) => period.label))).toEqual(new Set(['2019/20', '2020/21']));
  });

  it('mark what is imputed and what is projected', () => {
    const natures = (key: string): Set<string> => new Set(of(key, 'country').map(({ nature }) => nature));
    expect(natures('child-poverty')).toEqual(new Set(['raw', 'imputed', 'projected']));
    expect(natures('participation-rate')).toEqual(new Set(['raw', 'imputed']));
  });

  it('break two series, and leave one of them too short a run to judge', () => {
    expect(new Set(breaks.filter((one) => !one.startsWith('out-of-work')))).toEqual(
      new Set(['fuel-poverty 2021-01-01']),
    );
    expect(breaks).toContain('out-of-work-benefits 2018-04-01');
    const after = of('fuel-poverty', 'country').filter(({ period }) => period.starts >= '2021-01-01');
    expect(after.length).toBeLessThan(5);
  });

  it('cover twelve years and more, in school, financial, calendar and rolling years', () => {
    const kinds = new Set(everybody.map(({ period }) => period.kind));
    for (const kind of ['calendar-year', 'financial-year', 'school-year', 'rolling', 'point'] as const) {
      expect(kinds).toContain(kind);
    }
    expect(of('crime-rate', 'country').length).toBeGreaterThanOrEqual(12);
    expect(of('loneliness', 'country')).toHaveLength(3);
  });

  it('improve in some partnerships and worsen in others', () => {
    const councils = world.country.levels.council.areas.keys();
    const slopes = [...councils].flatMap((council) => {
      const points = of('child-poverty', 'council').filter(
        ({ area, nature }) => area === council && nature === 'raw',
      );
      const years = points.map(({ period }) => Number(period.starts.slice(0, 4)));
      return (
        theilSen(
          years,
          points.map(({ value }) => value ?? Number.NaN),
        ) ?? []
      );
    });
    expect(slopes).toHaveLength(32);
    expect(slopes.some(({ lower }) => (lower ?? 0) > 0)).toBe(true);
    expect(slopes.some(({ upper }) => (upper ?? 0) < 0)).toBe(true);
    expect(slopes.some(({ lower, upper }) => (lower ?? 0) < 0 && (upper ?? 0) > 0)).toBe(true);
  });

  it('keep every limit around its value and every proportion within 0 to 100', () => {
    const proportions = new Set(
      Object.values(catalogue).flatMap((indicator) =>
        indicator.valueKind === 'proportion' ? [indicator.key] : [],
      ),
    );
    for (const { indicator, value, lower, upper } of figures) {
      if (value === null) continue;
      expect(Number.isFinite(value)).toBe(true);
      if (lower !== null && upper !== null) expect(lower <= value && value <= upper).toBe(true);
      if (proportions.has(indicator)) expect(value >= 0 && value <= 100).toBe(true);
    }
  });
});

describe('the index of deprivation', () => {
  it('ranks every small area once and cuts tenths and fifths by areas and by people', () => {
    const { editions } = world.deprivation;
    const people = world.people.all(2024);
    const total = people.reduce((sum, count) => sum + count, 0);
    for (const edition of editions) {
      const count = edition.rank.length;
      expect(edition.rank.toSorted((a, b) => a - b)).toEqual(
        Int32Array.from({ length: count }, (_, n) => n + 1),
      );
      for (const fifth of [1, 2, 3, 4, 5]) {
        const areas = edition.quintile.filter((one) => one === fifth).length;
        expect(Math.abs(areas - count / 5)).toBeLessThanOrEqual(1);
      }
    }
    const latest = editions.at(-1)!;
    for (const fifth of [1, 2, 3, 4, 5]) {
      const share =
        people.reduce((sum, one, at) => sum + (latest.quintileOfPeople[at] === fifth ? one : 0), 0) / total;
      expect(share).toBeCloseTo(0.2, 1.9);
    }
    expect([...latest.quintile]).not.toEqual([...latest.quintileOfPeople]);
  });
});
