import { expect, it } from 'vitest';
import { showProgress } from './progress.ts';

it('writes a line when a step begins and at each further tenth where nothing can be redrawn', () => {
  const told: string[] = [];
  const { report } = showProgress({
    say: () => undefined,
    tell: (line) => told.push(line),
    interactive: false,
  });
  for (let done = 0; done <= 20; done += 1) report({ title: 'Areas', done, total: 40 });
  report({ title: 'Figures', done: 0, total: 0 });
  report({ title: 'Figures', done: 3, total: 3 });
  expect(told).toEqual([
    'Areas: 0%',
    'Areas: 10%',
    'Areas: 20%',
    'Areas: 30%',
    'Areas: 40%',
    'Areas: 50%',
    'Figures: 0%',
    'Figures: 100%',
  ]);
});
