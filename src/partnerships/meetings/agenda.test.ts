import { describe, expect, it } from 'vitest';
import { movedItem } from './agenda.ts';

describe('an item of the agenda', () => {
  it('moves by one place, not past the ends, nor where it is not', () => {
    expect(movedItem(['a', 'b', 'c'], 'b', 'up')).toEqual(['b', 'a', 'c']);
    expect(movedItem(['a', 'b', 'c'], 'b', 'down')).toEqual(['a', 'c', 'b']);
    expect(movedItem(['a', 'b', 'c'], 'a', 'up')).toBeNull();
    expect(movedItem(['a', 'b', 'c'], 'c', 'down')).toBeNull();
    expect(movedItem(['a'], 'b', 'down')).toBeNull();
  });
});
