import { expect, it } from 'vitest';
import { pagesShown } from './pagination.tsx';

it('shows the first, the last and the neighbours, and no gap where one page would fill it', () => {
  expect(pagesShown(1, 3)).toEqual([1, 2, 3]);
  expect(pagesShown(6, 12)).toEqual([1, 'gap', 5, 6, 7, 'gap', 12]);
  expect(pagesShown(4, 12)).toEqual([1, 2, 3, 4, 5, 'gap', 12]);
  expect(pagesShown(12, 12)).toEqual([1, 'gap', 10, 11, 12]);
});
