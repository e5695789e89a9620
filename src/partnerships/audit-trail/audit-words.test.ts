import { expect, it } from 'vitest';
import { actionWords, partWords } from './audit-words.ts';

it('says what was done and what was changed in words', () => {
  expect(actionWords('information-request.part-given')).toBe('Information request part given');
  const nameOf = () => 'Chair, NHS Lochmore';
  expect(partWords(['owners', '1', 'bodyId'], nameOf)).toBe('owners 1, body');
  expect(partWords(['costAtFullNeedPence'], nameOf)).toBe('cost at full need');
  expect(partWords(['nameGd'], nameOf)).toBe('name in Gaelic');
  expect(partWords(['01970000-0000-7000-8000-000000000002'], nameOf)).toBe('Chair, NHS Lochmore');
});
