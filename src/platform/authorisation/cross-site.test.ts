import { describe, expect, it } from 'vitest';
import { isCrossSite } from './cross-site.ts';

const request = (headers: Record<string, string>, method = 'POST') =>
  new Request('https://plans.example.scot/desk', { method, headers });

describe('what another site sends', () => {
  it.each([
    ['a form of another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a form of a neighbour on the same domain', { 'Sec-Fetch-Site': 'same-site' }],
    ['an older browser on another site', { Origin: 'https://evil.example' }],
    ['a page without an origin', { Origin: 'null' }],
  ])('is found: %s', (_what, headers) => {
    expect(isCrossSite(request(headers))).toBe(true);
  });

  it.each([
    ['our own form', { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://plans.example.scot' }],
    ['our own form in an older browser', { Origin: 'https://plans.example.scot' }],
    ['what somebody typed', { 'Sec-Fetch-Site': 'none' }],
    ['no browser', {}],
    ['our own form behind a proxy that keeps the host', { Origin: 'https://a.scot', Host: 'a.scot' }],
  ])('is not mistaken for: %s', (_what, headers: Record<string, string>) => {
    expect(isCrossSite(request(headers))).toBe(false);
  });

  it('may read what everybody may read', () => {
    expect(isCrossSite(request({ 'Sec-Fetch-Site': 'cross-site' }, 'GET'))).toBe(false);
  });
});
