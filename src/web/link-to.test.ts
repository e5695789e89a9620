import { describe, expect, it } from 'vitest';
import { linkTo } from './link-to.ts';

const asAt = { day: '2026-03-01', instant: '2026-03-01T23:59:59.999Z' };

describe('a link on a page', () => {
  it.each([
    ['/partners', '/gd/partners?as-at=2026-03-01'],
    ['/partners?kind=business', '/gd/partners?kind=business&as-at=2026-03-01'],
    ['/partners?kind=business#list', '/gd/partners?kind=business&as-at=2026-03-01#list'],
  ])('keeps the day whose knowledge the page shows: %s', (path, address) => {
    expect(linkTo({ language: 'gd', asAt }, path)).toBe(address);
  });

  it('says no day where what is known now is shown', () => {
    expect(linkTo({ language: 'en', asAt: null }, '/partners#list')).toBe('/partners#list');
    expect(linkTo({ language: 'en' }, '/partners')).toBe('/partners');
  });
});
