import { describe, expect, it } from 'vitest';
import {
  type PartnerPromise,
  type PromiseHand,
  type PromiseState,
  promiseStates,
  type PromiseStep,
  promiseSteps,
  refusalOfStep,
  standingOf,
} from './promise.ts';
import { ledgerOf, ledgersBy } from './promise-ledger.ts';

const officer: PromiseHand = { keeps: true, leads: false, inPerson: true };
const lead: PromiseHand = { keeps: false, leads: true, inPerson: true };
const stranger: PromiseHand = { keeps: false, leads: false, inPerson: true };

/** Every step that may be taken, by state and by whom; what is not here may not. */
const allowed: Record<'officer' | 'lead', Partial<Record<PromiseState, PromiseStep[]>>> = {
  officer: {
    proposed: ['change', 'withdraw'],
    signed: ['deliver', 'keep', 'break', 'renegotiate'],
    delivering: ['keep', 'break', 'renegotiate'],
  },
  lead: {
    proposed: ['change', 'sign', 'withdraw'],
    signed: ['deliver', 'renegotiate'],
    delivering: ['renegotiate'],
  },
};

const alone = { replacesId: null, agreedOn: null, replacedById: null };
const stepsOf = (hand: PromiseHand, promise: Parameters<typeof refusalOfStep>[1]) =>
  promiseSteps.filter((step) => refusalOfStep(step, promise, hand) === null);

describe('what may be done to a promise', () => {
  it.each(promiseStates)('that is %s, by an officer, its lead and anybody else', (state) => {
    const promise = { state, ...alone };
    expect(stepsOf(officer, promise)).toEqual(allowed.officer[state] ?? []);
    expect(stepsOf(lead, promise)).toEqual(allowed.lead[state] ?? []);
    expect(stepsOf(stranger, promise)).toEqual([]);
  });

  it('is never to sign it for somebody else', () => {
    const promise = { state: 'proposed', ...alone } as const;
    expect(refusalOfStep('sign', promise, { ...lead, inPerson: false })).toBe('not-in-person');
    expect(refusalOfStep('sign', promise, officer)).toBe('not-yours');
  });

  it('waits for the partnership where it takes the place of another', () => {
    const waiting = { state: 'proposed', replacesId: 'a', agreedOn: null, replacedById: null } as const;
    expect(refusalOfStep('sign', waiting, lead)).toBe('not-agreed');
    expect(stepsOf(officer, waiting)).toEqual(['change', 'withdraw', 'agree']);
    const agreed = { ...waiting, agreedOn: '2026-11-28' };
    expect(stepsOf(lead, agreed)).toEqual(['change', 'sign', 'withdraw']);
    expect(refusalOfStep('agree', agreed, officer)).toBe('not-in-this-state');
  });

  it('is to renegotiate it once at a time', () => {
    const replaced = { state: 'signed', replacesId: null, agreedOn: null, replacedById: 'b' } as const;
    expect(refusalOfStep('renegotiate', replaced, officer)).toBe('being-replaced');
  });
});

describe('a promise is late', () => {
  it.each([
    ['signed', '2026-11-28', 'signed'],
    ['signed', '2026-11-27', 'late'],
    ['delivering', '2026-11-27', 'late'],
    ['proposed', '2026-11-27', 'proposed'],
    ['kept', '2026-11-27', 'kept'],
    ['broken', '2026-11-27', 'broken'],
    ['renegotiated', '2026-11-27', 'renegotiated'],
    ['withdrawn', '2026-11-27', 'withdrawn'],
  ] as const)('only while it is open and its day has passed: %s, due %s, is %s', (state, dueOn, standing) => {
    expect(standingOf({ state, dueOn }, '2026-11-28')).toBe(standing);
  });
});

type Counted = Pick<PartnerPromise, 'state' | 'dueOn' | 'amountPence' | 'fteHundredths'> & { body: string };
const of = (
  state: PromiseState,
  dueOn: string,
  amountPence: bigint | null,
  fteHundredths: number | null,
  body = 'NHS',
): Counted => ({ state, dueOn, amountPence, fteHundredths, body });

describe('the ledger', () => {
  const promises = [
    of('signed', '2026-11-01', 9_007_199_254_740_993n, null),
    of('signed', '2027-01-01', 1n, null),
    of('kept', '2026-01-01', 250_050n, null),
    of('broken', '2026-02-01', null, 150, 'Police'),
    of('delivering', '2026-11-28', null, 25, 'Police'),
    of('proposed', '2026-01-01', 777n, null),
    of('renegotiated', '2026-01-01', 888n, null),
    of('withdrawn', '2026-01-01', 999n, null, 'College'),
  ];

  it('sums pence exactly, also where a float could not, and leaves out what is not promised', () => {
    expect(ledgerOf(promises, '2026-11-28')).toEqual({
      promised: { count: 5, pence: 9_007_199_254_991_044n, fteHundredths: 175 },
      due: { count: 4, pence: 9_007_199_254_991_043n, fteHundredths: 175 },
      kept: { count: 1, pence: 250_050n, fteHundredths: 0 },
      late: { count: 1, pence: 9_007_199_254_740_993n, fteHundredths: 0 },
      broken: { count: 1, pence: 0n, fteHundredths: 150 },
    });
  });

  it('has one row for each that promised something, and they add up', () => {
    const rows = ledgersBy(promises, '2026-11-28', ({ body }) => ({ key: body, name: body }));
    expect(rows.map(({ name }) => name)).toEqual(['NHS', 'Police']);
    const sum = rows.reduce((total, { ledger }) => total + ledger.promised.pence, 0n);
    expect(sum).toBe(ledgerOf(promises, '2026-11-28').promised.pence);
  });
});
