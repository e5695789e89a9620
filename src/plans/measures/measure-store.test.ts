import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { people } from '../../../tests/support/partners.ts';
import { twoTablesWithWards, writePlan } from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { addMeasure } from './add-measure.ts';
import { changeMeasure } from './change-measure.ts';
import { correctValue } from './correct-value.ts';
import type { Measure, MeasureValueWords, MeasureWords } from './measure.ts';
import { readMeasures } from './measure-store.ts';
import { recordValue } from './record-value.ts';
import { readFormerValues, readMeasureValues } from './value-store.ts';

let database: TestDatabase;
let at: { planId: string; outcomeId: string };
let id: string;

const today = '2026-11-28';
const words: MeasureWords = {
  ...{
    name: 'Lonely people',
    indicatorKey: null,
    areaId: null,
    unit: '%',
    valueType: 'percent',
    decimals: 1,
  },
  ...{
    polarity: 'high-is-bad',
    periodMonths: 12,
    ownerBodyId: null,
    disaggregation: null,
    notAvailable: null,
  },
  ...{ baselineValue: '20', baselineOn: '2026-03-31', baselineReleaseId: null },
  targets: [{ years: 3, dueOn: '2029-03-31', value: '17.5' }],
};
const found: MeasureValueWords = {
  ...{ period: '2025/26', startsOn: '2025-04-01', endsOn: '2026-03-31', value: '20.1' },
  ...{ lower: '18', upper: '22.2', notAvailable: null, breakReason: null },
};

const doing = <Value>(work: (of: Parameters<typeof addMeasure>[0]) => Promise<Value>, who = people.officer) =>
  asActor(database, who, (transaction) => work({ transaction, actor: who, partnershipId: 1, today }));
const reading = <Value>(work: (queries: Transaction) => Promise<Value>, who: typeof people.officer | null) =>
  asActor(database, who, work);
const one = async (who: typeof people.officer | null = people.officer): Promise<Measure | undefined> =>
  (await reading((queries) => readMeasures(queries, { partnershipId: 1 }), who))[0];

beforeAll(async () => {
  database = await twoTablesWithWards();
  const { draft, outcome } = await writePlan(siteFor(database, people.officer, { today }));
  at = { planId: draft.replace(/.*\//, ''), outcomeId: outcome };
  const added = await doing((of) => addMeasure(of, at, words));
  if (!added.ok) throw new Error(JSON.stringify(added));
  id = added.value;
});

describe('measures in the database', () => {
  it('come back as they were written, the same by partnership, outcome, plan and id', async () => {
    const measure = await one();
    expect(measure).toMatchObject({ id, ...words, outcomeId: at.outcomeId, published: false, area: null });
    for (const which of [{ outcomeIds: [at.outcomeId] }, { planId: at.planId }, { ids: [id] }])
      expect(await reading((queries) => readMeasures(queries, which), people.officer)).toEqual([measure]);
  });

  it('are nobody else’s before they are published', async () => {
    expect(await one(null)).toBeUndefined();
  });

  it('are changed only by who saw them as they are', async () => {
    const measure = (await one()) as Measure;
    const change = (version: number) =>
      doing((of) =>
        changeMeasure(of, { measure, version, planId: at.planId }, { ...words, name: 'Loneliness' }),
      );
    expect(await change(measure.version)).toEqual({ ok: true, value: null });
    expect(await change(measure.version)).toEqual({ ok: false, problem: { kind: 'changed' } });
    expect((await one())?.name).toBe('Loneliness');
  });

  it('hold one value a period, which another may take the place of without it being forgotten', async () => {
    const measure = (await one()) as Measure;
    expect((await doing((of) => recordValue(of, measure, found))).ok).toBe(true);
    expect(await doing((of) => recordValue(of, measure, found))).toMatchObject({
      problem: { problem: 'there-already' },
    });
    const [value] = await reading((queries) => readMeasureValues(queries, [id]), people.officer);
    if (!value) throw new Error('no value');
    expect(value).toMatchObject({ ...found, correctedWhy: null });
    const words = { ...found, value: '19.1' };
    const correct = (version: number) =>
      doing((of) => correctValue(of, { measure, value, version }, words, 'Counted twice.'));
    expect((await correct(value.version)).ok).toBe(true);
    expect(await correct(value.version)).toMatchObject({ problem: { problem: 'changed' } });
    const former = await reading((queries) => readFormerValues(queries, id), people.officer);
    expect(former.map((was) => was.value)).toEqual(['20.1']);
    const now = await reading((queries) => readMeasureValues(queries, [id]), people.officer);
    expect(now).toMatchObject([{ value: '19.1', correctedWhy: 'Counted twice.' }]);
  });
});
