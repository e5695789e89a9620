import { describe, expect, it } from 'vitest';
import { type Excusal, excusalState, lastDayOf, overlapping, reviewIsDue } from './excusal.ts';

const today = '2026-11-28';
const period = (startsOn: string, untilOn: string | null = null, endedOn: string | null = null) => ({
  startsOn,
  untilOn,
  endedOn,
});

describe('the last day of an excusal', () => {
  it.each([
    [period('2026-01-01'), null],
    [period('2026-01-01', '2026-12-31'), '2026-12-31'],
    [period('2026-01-01', null, '2026-06-30'), '2026-06-30'],
    [period('2026-01-01', '2026-12-31', '2026-06-30'), '2026-06-30'],
    [period('2026-01-01', '2026-12-31', '2027-06-30'), '2026-12-31'],
  ])('of %o is %s', (known, last) => {
    expect(lastDayOf(known)).toBe(last);
  });
});

describe('an excusal', () => {
  it.each([
    ['from tomorrow on', period('2026-11-29'), 'to-come'],
    ['from today on', period('2026-11-28'), 'in-force'],
    ['on its last day', period('2026-01-01', '2026-11-28'), 'in-force'],
    ['the day after', period('2026-01-01', '2026-11-27'), 'over'],
    ['ended early', period('2026-01-01', '2027-11-27', '2026-05-01'), 'over'],
  ])('%s is %s', (_when, known, state) => {
    expect(excusalState(known, today)).toBe(state);
  });

  it('is due for review from the day named until it is over', () => {
    expect(reviewIsDue({ ...period('2026-01-01'), reviewOn: '2026-11-28' }, today)).toBe(true);
    expect(reviewIsDue({ ...period('2026-01-01'), reviewOn: '2026-11-29' }, today)).toBe(false);
    expect(reviewIsDue({ ...period('2026-01-01', '2026-06-30'), reviewOn: '2026-03-01' }, today)).toBe(false);
    expect(reviewIsDue({ ...period('2026-01-01'), reviewOn: null }, today)).toBe(false);
  });
});

describe('two excusals', () => {
  type Wanted = Parameters<typeof overlapping>[0];
  const known: Wanted = {
    bodyId: 'a',
    duty: 'contribute',
    outcome: 'Fewer children in poverty',
    extent: 'wholly' as Excusal['extent'],
    ...period('2026-01-01', '2026-12-31'),
  };
  it.each<[string, Partial<Wanted>, boolean]>([
    ['are the same', {}, true],
    ['share one day', period('2026-12-31'), true],
    ['follow each other', period('2027-01-01'), false],
    [
      'follow each other since one ended early',
      { startsOn: '2025-01-01', untilOn: '2026-12-31', endedOn: '2025-12-31' },
      false,
    ],
    ['are of two bodies', { bodyId: 'b' }, false],
    ['are of two duties', { duty: 'inform' }, false],
    ['are of one duty and of all', { duty: 'every' }, true],
    ['are for two outcomes', { outcome: 'More people in work' }, false],
    ['differ in letters and spaces only', { outcome: '  fewer children  in Poverty' }, true],
    ['are of a part and of the whole', { extent: 'part' }, true],
  ])('overlap where they %s: %s %s', (_how, other, overlap) => {
    expect(overlapping({ ...known, ...other }, [known])).toBe(overlap ? known : null);
  });

  it('may both be in part', () => {
    const part: Wanted = { ...known, extent: 'part' };
    expect(overlapping(part, [part])).toBeNull();
  });
});
