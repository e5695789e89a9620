import { describe, expect, it } from 'vitest';
import { relativePath } from './relative-path.ts';

describe('relativePath', () => {
  it('moves from point to point, and leaves out what a path can do without', () => {
    const points = [
      [40, 1040],
      [45, 1040],
      [47, 1033],
      [38, 1038],
      [1038, 1039],
    ] as const;
    expect(relativePath(points, 'open')).toBe('M4 104l.5 0 .2-.7-.9.5 100 .1');
    expect(relativePath(points.slice(0, 2), 'closed')).toBe('M4 104l.5 0z');
  });
  it('parts two decimals by the point of the second', () => {
    expect(
      relativePath(
        [
          [0, 0],
          [6, 3],
          [17, 5],
        ],
        'open',
      ),
    ).toBe('M0 0l.6.3 1.1.2');
  });
  it('is nothing without points, and a move alone with one', () => {
    expect(relativePath([], 'closed')).toBe('');
    expect(relativePath([[5, -5]], 'open')).toBe('M.5-.5');
  });
  it('ends where it should after many steps, since steps are whole tenths', () => {
    const points = Array.from({ length: 400 }, (_, at) => [at * 7, at * 3] as const);
    const numbers = [...relativePath(points, 'open').matchAll(/-?(?:\d*\.\d+|\d+)/g)].map(([text]) =>
      Number(text),
    );
    const across = numbers.filter((_, at) => at % 2 === 0).reduce((sum, step) => sum + step, 0);
    expect(across).toBeCloseTo((399 * 7) / 10, 6);
  });
});
