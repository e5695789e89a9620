import { describe, expect, it } from 'vitest';
import { childPoverty } from '../figure.examples.ts';
import type { CountryCounts } from './country-counts.ts';
import type { Draft } from './draft.ts';
import { evidenceRows } from './evidence-rows.ts';
import { type CountedUnit, localityEvidence } from './locality-evidence.ts';
import {
  draftSentence,
  evidenceSentence,
  findingSentence,
  leftOutSentence,
  localitySentence,
  notTestedSentence,
} from './locality-sentence.ts';
import type { TestableMeasure } from './testable-measures.ts';

const country: CountryCounts = {
  ...{ series: 1, kind: 'zone-2011', period: 1, ends: '2022-03-31', areas: 10, counted: 10, agreeing: 10 },
  ...{ numerator: 530, denominator: 870 },
};
const measure: TestableMeasure = { indicator: { ...childPoverty, id: 1 }, counts: country };
const unit = (block: number, numerator: number | null, denominator = 0): CountedUnit => ({
  block,
  counts: [numerator === null ? null : { numerator, denominator }],
});
const draft: Draft = { kind: 'zone-2011', names: ['North', 'South'], assigned: [[0], [0], [1], []] };
const units = [unit(0, 30, 40), unit(1, 26, 30), unit(2, 20, 30), unit(3, 28, 50)];
const names = { area: 'Fife', country: 'Scotland' };

describe('the evidence on a locality', () => {
  const [north, south] = localityEvidence(draft, [{ measures: [measure], units }]);

  it('adds up its blocks, and the rest of the area whether or not it lies in a locality', () => {
    expect(north?.findings[0]).toMatchObject({
      locality: { numerator: 56, denominator: 70 },
      restOfArea: { numerator: 48, denominator: 80 },
      units: 2,
      leftOut: 0,
    });
    expect(south?.findings[0]?.restOfArea).toEqual({ numerator: 84, denominator: 120 });
  });

  it('has Newcombe’s interval against the rest of the area', () => {
    // Newcombe 1998, table II: 56/70 − 48/80, 0.0524 to 0.3339.
    expect(north?.findings[0]?.test?.area?.lower).toBeCloseTo(0.0524, 4);
    expect(north?.findings[0]?.test?.area?.upper).toBeCloseTo(0.3339, 4);
    expect(north?.findings[0]?.test?.area?.verdict).toBe('poorer');
  });

  it('measures against the whole country', () => {
    expect(north?.findings[0]?.test?.country?.value).toBeCloseTo(56 / 70 - 530 / 870, 12);
  });

  it('says in words what is clear, and no more', () => {
    expect(north && localitySentence(north, names)).toBe(
      'Measures tested: 1. Against the rest of Fife, North is clearly poorer on 1 and clearly better on 0; against Scotland, poorer on 1 and better on 0. Poorer than both: child poverty.',
    );
    expect(south && localitySentence(south, names)).toBe(
      'None of the measures tested (1) shows South clearly poorer or better than the rest of Fife or than Scotland; that does not show that they are the same.',
    );
  });

  it('says at its head which localities are poorer than both', () => {
    const all = north && south ? [north, south] : [];
    expect(evidenceSentence(all, names)).toBe(
      'Of 2 localities, one is clearly poorer both than the rest of Fife and than Scotland on at least one measure: North.',
    );
    expect(evidenceSentence(all.slice(1), names)).toBe(
      'None of 1 localities is clearly poorer both than the rest of Fife and than Scotland on any measure that can be tested.',
    );
    expect(evidenceSentence([{ name: 'North', findings: [] }], names)).toBeNull();
  });

  it('leaves the file with the counts behind every comparison', () => {
    const catalogue = { series: new Map(), periods: new Map(), datasets: new Map() };
    const rows = evidenceRows(catalogue as never, north ? [north] : [], [
      { indicator: measure.indicator, reason: 'no-counts' },
    ]);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      locality: 'North',
      against: 'area',
      numerator: 56,
      other_denominator: 80,
    });
    expect(rows[0]?.gap).toBeCloseTo(20, 9);
    expect(rows[1]).toMatchObject({ against: 'country', other_numerator: 530, verdict: 'poorer' });
    expect(rows[2]).toMatchObject({ locality: '', not_tested: 'no-counts', value: null });
  });
});

describe('what is not tested', () => {
  const tested = (own: readonly CountedUnit[], assigned = draft.assigned) =>
    localityEvidence({ ...draft, assigned }, [{ measures: [measure], units: own }])[0]?.findings[0];

  it.each<[string, readonly CountedUnit[], readonly (readonly number[])[], string]>([
    ['with too many counts withheld', [unit(0, null), ...units.slice(1)], draft.assigned, 'withheld'],
    [
      'with too many withheld elsewhere',
      [...units.slice(0, 3), unit(3, null)],
      draft.assigned,
      'withheld-elsewhere',
    ],
    ['without anybody', units, [[], [], [1], []], 'nobody'],
    ['that is the whole area', units, [[0], [0], [0], [0]], 'no-rest'],
    [
      'with more counted than there are',
      [unit(0, 90, 40), ...units.slice(1)],
      draft.assigned,
      'more-than-all',
    ],
  ])('is a locality %s', (_, own, assigned, reason) => {
    const found = tested(own, assigned);
    expect(found).toMatchObject({ notTested: reason, test: null });
    expect(found && notTestedSentence(found)).toMatch(/^Not tested: Child poverty, since .+\.$/);
  });

  it('is said as few left out where one in twenty or fewer have no count', () => {
    const many = Array.from({ length: 40 }, () => unit(0, 5, 10));
    const found = tested([...many, unit(0, null), unit(2, 5, 40)]);
    expect(found).toMatchObject({ notTested: null, leftOut: 1, units: 41 });
    expect(found && leftOutSentence(found)).toBe(
      'Child poverty: 1 of the 41 small areas have no count and are left out.',
    );
  });

  it('leaves a locality nothing can be said of', () => {
    expect(localitySentence({ name: 'North', findings: [] }, names)).toBe(
      'Nothing can be said of North: no measure could be tested.',
    );
  });
});

describe('the sentence of a draft', () => {
  const block = (name: string) => ({ id: 1, code: name, name, ward: null });
  const check = (findings: Parameters<typeof findingSentence>[0][]) => ({
    localities: ['North', 'South'].map((name) => ({ name, blocks: [0], people: 1, ward: null })),
    findings,
  });

  it('claims only what figures can check', () => {
    expect(draftSentence(check([]), 'Fife')).toBe(
      'This draft divides Fife into 2 localities and keeps the rules that figures can check: each is a ward or has no more than 30,000 people, and together they cover the area exactly once.',
    );
  });

  it('counts what is to be put right, and warns without breaking', () => {
    const over = { level: 'error', rule: 'too-many-people', locality: 'North', people: 30_412 } as const;
    const empty = { level: 'warning', rule: 'empty', locality: 'South' } as const;
    expect(draftSentence(check([over, empty]), 'Fife')).toContain('one thing is to be put right');
    expect(findingSentence(over)).toBe(
      'North has 30,412 people, which is 412 more than the 30,000 that a locality may have where it is not one electoral ward.',
    );
  });

  it('names what is left out, up to six', () => {
    const blocks = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(block);
    expect(findingSentence({ level: 'error', rule: 'left-out', blocks })).toBe(
      '8 areas lie in no locality: A, B, C, D, E, F and 2 more. Localities divide the whole of the council’s area.',
    );
    expect(findingSentence({ level: 'error', rule: 'left-out', blocks: blocks.slice(0, 1) })).toContain(
      'One area lies in no locality: A.',
    );
  });

  it('names the localities a block is in', () => {
    const blocks = [{ block: block('Cupar'), localities: ['North', 'South'] }];
    expect(findingSentence({ level: 'error', rule: 'in-several', blocks })).toBe(
      'Cupar lies in more than one locality: North and South.',
    );
  });
});
