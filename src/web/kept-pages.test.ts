import { expect, it } from 'vitest';
import { KeptPages } from './kept-pages.ts';

const page = (bytes: number) => ({ headers: [], etag: '', body: Buffer.alloc(bytes), route: '/' });

it('gives back what was kept for the same version and address', () => {
  const pages = new KeptPages(1_000_000);
  const one = page(10);
  pages.moveTo('1');
  expect(pages.get('1', '/')).toBeNull();
  pages.keep('1', '/', one);
  expect(pages.get('1', '/')).toBe(one);
  expect(pages.get('1', '/gd')).toBeNull();
});

it('forgets every page when the version moves, and takes none of an older version', () => {
  const pages = new KeptPages(1_000_000);
  pages.moveTo('1');
  pages.keep('1', '/', page(10));
  pages.moveTo('2');
  pages.keep('1', '/late', page(10));
  for (const version of ['1', '2'])
    for (const address of ['/', '/late']) expect(pages.get(version, address)).toBeNull();
});

it('makes room by leaving what was not asked for the longest', () => {
  const pages = new KeptPages(96_000);
  pages.moveTo('1');
  for (const address of ['/a', '/b', '/c', '/d', '/e', '/f', '/g', '/h', '/i', '/j', '/k', '/l', '/m'])
    pages.keep('1', address, page(3_900));
  pages.get('1', '/a');
  for (const address of ['/n', '/o', '/p', '/q']) pages.keep('1', address, page(3_900));
  expect(pages.get('1', '/a')).not.toBeNull();
  expect(pages.get('1', '/b')).toBeNull();
  expect(pages.get('1', '/q')).not.toBeNull();
});

it('keeps no response that would drive many others out', () => {
  const pages = new KeptPages(160_000);
  pages.moveTo('1');
  pages.keep('1', '/large', page(9_000));
  pages.keep('1', '/small', page(7_000));
  expect(pages.get('1', '/large')).toBeNull();
  expect(pages.get('1', '/small')).not.toBeNull();
});
