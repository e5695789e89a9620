import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAnswerCounts } from './answer-counts.ts';
import { createLogger } from './logging.ts';

const home = { method: 'GET', route: '/', status: 200 };
const area = { method: 'GET', route: '/areas/:code', status: 200 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function startCounts() {
  const told: { route: string; status: number; count: number }[] = [];
  const logger = createLogger('info', {
    write: (line) => {
      const { route, status, count } = JSON.parse(line);
      told.push({ route, status, count });
    },
  });
  return { told, counts: createAnswerCounts(logger, 1000) };
}

it('tells each kind of answer once in a while, with how many there were', () => {
  const { told, counts } = startCounts();
  for (const answer of [home, area, home, { ...home, status: 304 }]) counts.add(answer);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([
    { route: '/', status: 200, count: 2 },
    { route: '/areas/:code', status: 200, count: 1 },
    { route: '/', status: 304, count: 1 },
  ]);
});

it('counts anew after telling, and tells nothing where nothing was answered', () => {
  const { told, counts } = startCounts();
  counts.add(home);
  vi.advanceTimersByTime(3000);
  expect(told).toEqual([{ route: '/', status: 200, count: 1 }]);
});

it('tells the rest when it is stopped', () => {
  const { told, counts } = startCounts();
  counts.add(area);
  counts.stop();
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([{ route: '/areas/:code', status: 200, count: 1 }]);
});
