import { describe, expect, it } from 'vitest';
import { isLate, type RequestTimes } from './information-request.ts';
import { daysBetween, responseTime, spreadOf, summariseResponses, yearBefore } from './response-times.ts';

const today = '2026-11-28';

describe('the time an answer took', () => {
  it.each([
    ['2026-11-27', '2026-11-27', 0, 0, 'the same day'],
    ['2026-11-27', '2026-11-30', 3, 1, 'from Friday to Monday'],
    ['2025-12-24', '2026-01-05', 12, 4, 'over the turn of the year'],
    ['2026-01-19', '2026-02-16', 28, 20, 'four weeks: 20 working days after'],
  ])('from %s to %s is %i days, %i of them working days (%s)', (from, until, calendar, working) => {
    expect(daysBetween(from, until)).toEqual({ calendar, working });
  });

  it('is not known while there is none', () => {
    expect(responseTime({ askedOn: '2026-01-01', answeredOn: null })).toBeNull();
  });
});

describe('the median', () => {
  it.each([
    [[], null],
    [[4], { median: 4, least: 4, most: 4 }],
    [[9, 1, 5], { median: 5, least: 1, most: 9 }],
    [[10, 1, 4, 3], { median: 3.5, least: 1, most: 10 }],
    [[2, 2], { median: 2, least: 2, most: 2 }],
  ])('of %o is %o', (values, spread) => {
    expect(spreadOf(values)).toEqual(spread);
  });
});

it('looks back twelve months with today', () => {
  expect(yearBefore(today)).toBe('2025-11-29');
  expect(yearBefore('2028-02-29')).toBe('2027-03-01');
});

describe('how partners answer', () => {
  const asked = (
    askedOn: string,
    answeredOn: string | null = null,
    answer: RequestTimes['answer'] = null,
  ) => ({
    toBody: 'nhs',
    askedOn,
    answeredOn,
    answer: answeredOn === null ? null : (answer ?? 'given'),
    withdrawnOn: null,
  });

  it('counts what was asked in the year and takes the median of what was answered', () => {
    const [summary] = summariseResponses(
      [
        asked('2026-06-01', '2026-06-11'),
        asked('2026-07-01', '2026-07-05', 'partly'),
        asked('2026-08-03', '2026-08-23', 'refused'),
        asked('2026-09-01', '2026-09-02'),
        asked('2026-11-20'),
      ],
      today,
    );
    expect(summary).toEqual({
      bodyId: 'nhs',
      asked: 5,
      given: 2,
      partly: 1,
      refused: 1,
      withdrawn: 0,
      calendar: { median: 7, least: 1, most: 20 },
      working: { median: 5, least: 1, most: 14 },
      open: 1,
      longestOpen: { calendar: 8, working: 5 },
    });
  });

  it('leaves out older ones, but never one that is still open', () => {
    const [summary] = summariseResponses(
      [asked('2025-11-28', '2025-12-01'), asked('2024-01-10'), asked('2026-11-27')],
      today,
    );
    expect(summary).toMatchObject({ asked: 1, given: 0, calendar: null, working: null, open: 2 });
    expect(summary?.longestOpen?.calendar).toBe(1053);
  });

  it('counts what was withdrawn as asked, and neither as answered nor as waiting', () => {
    const [summary] = summariseResponses(
      [{ ...asked('2026-06-01'), withdrawnOn: '2026-09-01' }, asked('2026-11-18', '2026-11-20')],
      today,
    );
    expect(summary).toMatchObject({ asked: 2, given: 1, withdrawn: 1, open: 0, longestOpen: null });
    expect(summary?.calendar).toEqual({ median: 2, least: 2, most: 2 });
  });

  it('keeps partners apart, and says nothing of who was never asked', () => {
    const summaries = summariseResponses(
      [asked('2026-11-01'), { ...asked('2026-11-02'), toBody: 'police' }],
      today,
    );
    expect(summaries.map(({ bodyId, open }) => [bodyId, open])).toEqual([
      ['nhs', 1],
      ['police', 1],
    ]);
    expect(summariseResponses([], today)).toEqual([]);
  });
});

it('is late once the day has gone, and only while an answer is wanted', () => {
  const late = (wantedBy: string | null, of: Partial<RequestTimes> = {}) =>
    isLate({ wantedBy, answer: null, withdrawnOn: null, ...of }, today);
  expect(late('2026-11-27')).toBe(true);
  expect(late('2026-11-28')).toBe(false);
  expect(late('2026-11-27', { answer: 'refused' })).toBe(false);
  expect(late('2026-11-27', { withdrawnOn: '2026-11-28' })).toBe(false);
  expect(late(null)).toBe(false);
});
