import { describe, expect, it } from 'vitest';
import { markupProblems } from '../../tests/support/markup.ts';
import { ErrorPage, NotFoundPage } from './error-pages.tsx';
import type { PageContext } from './page-context.ts';
import { gallery, StyleguidePage } from './styleguide.tsx';

const context: PageContext = {
  language: 'en',
  demonstration: true,
  path: '/areas/S99000001?kind=ward',
  dataVersion: '1',
  today: '2026-11-22',
  stylesheets: ['/assets/0/a.css'],
  icon: '/assets/0/icon.svg',
};

describe('valid HTML', () => {
  const examples = gallery.flatMap((section) => section.examples);
  it.each(examples.map((example) => [example.name, example] as const))('%s', async (_, example) => {
    expect(await markupProblems(String(example.render()))).toEqual([]);
  });

  it.each([
    ['the style guide', () => <StyleguidePage context={context} />],
    ['a page that is not there', () => <NotFoundPage context={context} />],
    [
      'a page in Gaelic',
      () => <NotFoundPage context={{ ...context, language: 'gd', demonstration: false }} />,
    ],
    ['an error', () => <ErrorPage context={context} reference="0198c1" />],
  ])('%s, as a whole document', async (_, page) => {
    expect(await markupProblems(`<!doctype html>\n${String(page())}`)).toEqual([]);
  });

  it('notices a misspelt attribute, a wrong nesting and a missing name', async () => {
    const planted =
      '<p aria-labeledby="a"><ol><p>x</p></ol></p><button type="button"></button><b clss="x">y</b>';
    const found = (await markupProblems(planted)).join('\n');
    expect(found).toContain('element-permitted-content');
    expect(found).toContain('text-content');
    expect(found).toContain('<p> has "aria-labeledby"');
    expect(found).toContain('<b> has "clss"');
  });

  it('gives each example a name of its own', () => {
    const names = examples.map((example) => example.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
