import { describe, expect, it } from 'vitest';
import { matchPriorities, periodState, priorityLines } from './own-plan.ts';

const today = '2026-11-28';

it.each([
  ['2026-04-01', '2029-03-31', 'current'],
  ['2026-11-28', null, 'current'],
  ['2023-04-01', '2026-11-28', 'current'],
  ['2023-04-01', '2026-11-27', 'ended'],
  ['2026-11-29', null, 'to-come'],
])('a plan from %s until %s is %s', (startsOn, endsOn, state) => {
  expect(periodState({ startsOn, endsOn }, today)).toBe(state);
});

it('takes each line as a priority', () => {
  expect(priorityLines('  Warm  homes \n\n\tSafe streets\n')).toEqual(['Warm homes', 'Safe streets']);
});

describe('the priorities of a changed plan', () => {
  const known = [
    { id: 'a', words: 'Warm homes' },
    { id: 'b', words: 'Safe streets' },
    { id: 'c', words: 'Good work' },
  ];
  it.each([
    ['nothing changed', ['Warm homes', 'Safe streets', 'Good work'], ['a', 'b', 'c']],
    ['another order', ['Good work', 'Warm homes', 'Safe streets'], ['c', 'a', 'b']],
    ['one written anew', ['Warm homes', 'Safer streets', 'Good work'], ['a', 'b', 'c']],
    ['the first written anew', ['Warmer homes', 'Safe streets', 'Good work'], ['a', 'b', 'c']],
    ['one more at the end', ['Warm homes', 'Safe streets', 'Good work', 'Clean air'], ['a', 'b', 'c', null]],
    ['one more between', ['Warm homes', 'Clean air', 'Safe streets', 'Good work'], ['a', null, 'b', 'c']],
    ['one less', ['Warm homes', 'Good work'], ['a', 'c']],
    ['all written anew', ['x', 'y', 'z'], ['a', 'b', 'c']],
    ['two lines alike', ['Warm homes', 'Warm homes', 'Safe streets'], ['a', null, 'b']],
  ])('%s', (_what, lines, ids) => {
    expect(matchPriorities(known, lines)).toEqual(ids);
  });
});
