import { describe, expect, it } from 'vitest';
import { pathIn } from './language.ts';
import type { PageContext } from './page-context.ts';
import { PageShell } from './page-shell.tsx';

const context: PageContext = {
  language: 'en',
  demonstration: true,
  path: '/areas/S99000001?kind=ward',
  dataVersion: '1',
  today: '2026-11-22',
  stylesheets: ['/assets/1/a.css', '/assets/2/b.css'],
  icon: '/assets/3/icon.svg',
};
const page = (change: Partial<PageContext> = {}) =>
  String(
    <PageShell context={{ ...context, ...change }} title="Strathmorran" lead="Child poverty is rising." />,
  );

describe('the page shell', () => {
  it('says on every page of a demonstration that its country is invented', () => {
    expect(page()).toContain('This country is invented. No figure here is about a real place.');
    expect(page()).toContain('name="robots" content="noindex"');
    expect(page({ demonstration: false })).not.toContain('invented');
  });
  it('claims the licence of official statistics for real figures only', () => {
    expect(page({ demonstration: false })).toContain('Open Government Licence v3.0');
    expect(page()).not.toContain('Open Government Licence');
  });
  it('has one heading of the first level, in the title too', () => {
    expect(page().match(/<h1/g)).toHaveLength(1);
    expect(page()).toContain('<title>Strathmorran – Commonty</title>');
  });
  it('marks the section one is in, and the page itself only where it is the page', () => {
    expect(page()).toContain('href="/areas" aria-current="true"');
    expect(page({ path: '/areas?q=Lunan' })).toContain('href="/areas" aria-current="page"');
    expect(page({ path: '/areasick' })).not.toContain('aria-current');
  });
  it('keeps the query when it leads to the other language, and marks English words on a Gaelic page', () => {
    expect(page()).toContain('href="/gd/areas/S99000001?kind=ward"');
    const gaelic = page({ language: 'gd', path: '/gd/areas/S99000001?kind=ward' });
    expect(gaelic).toContain('<html lang="gd">');
    expect(gaelic).toContain('href="/areas/S99000001?kind=ward"');
    expect(gaelic).toContain('<span lang="en">Skip to main content</span>');
    expect(gaelic).toContain('>Àiteachan</a>');
  });
  it('needs no script and no other host', () => {
    expect(page()).not.toContain('<script');
    expect(page()).not.toMatch(/(src|action)="http|rel="stylesheet" href="http/);
  });
});

describe('pathIn', () => {
  it.each([
    ['/', 'gd', '/gd'],
    ['/gd', 'en', '/'],
    ['/gd/areas', 'gd', '/gd/areas'],
    ['/gdansk', 'en', '/gdansk'],
    ['/areas?q=x', 'gd', '/gd/areas?q=x'],
    ['/gd?measure=crime', 'en', '/?measure=crime'],
    ['/?measure=crime', 'gd', '/gd?measure=crime'],
  ] as const)('%s in %s is %s', (path, language, expected) => {
    expect(pathIn(language, path)).toBe(expected);
  });
});
