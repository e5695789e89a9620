import { expect, it } from 'vitest';
import { nextPath } from './next-path.ts';

it('goes on to pages of this site alone', () => {
  for (const path of ['/', '/desk', '/gd/areas?kind=ward&page=2', '/a%2F%2Fb'])
    expect(nextPath(path)).toBe(path);
  for (const path of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    ' /desk',
    '',
    null,
    '/sign-in?next=/sign-in',
    '/gd/sign-out',
    `/${'a'.repeat(2_000)}`,
  ])
    expect(nextPath(path), String(path)).toBeNull();
});
