import { describe, expect, it } from 'vitest';
import { markdownPage } from './markdown-page.ts';

const page = markdownPage(
  `# Wilson’s interval

## Formula & *limits*

See [the funnel](./funnel.md#limits).

Table: Worked example

| n | value |
|---|------:|
| 10 | 0.1 |

## Formula & limits

| a |
|---|
| <script>alert(1)</script> |
`,
  { link: (href) => href.replace(/^\.\/(\w+)\.md/, '/methods/$1') },
);

describe('markdownPage', () => {
  it('takes the title out of the body', () => {
    expect(page.title).toBe('Wilson’s interval');
    expect(page.html).not.toContain('<h1');
  });
  it('gives each heading an address of its own', () => {
    expect(page.headings).toEqual([
      { level: 2, id: 'formula-limits', text: 'Formula & limits' },
      { level: 2, id: 'formula-limits-2', text: 'Formula & limits' },
    ]);
    expect(page.html).toContain('<h2 id="formula-limits">Formula &amp; <em>limits</em></h2>');
  });
  it('turns links between files into links of the site', () => {
    expect(page.html).toContain('<a href="/methods/funnel#limits">the funnel</a>');
  });
  it('captions tables and lets them scroll', () => {
    expect(page.html).toContain('<caption id="table-1-caption">Worked example</caption>');
    expect(page.html).not.toContain('Table: Worked example');
    expect(page.html).toContain('<caption id="table-2-caption">Formula &amp; limits</caption>');
    expect(page.html).toContain('<td class="table__number">0.1</td>');
    expect(page.html).not.toContain('style=');
  });
  it('shows raw HTML as text', () => {
    expect(page.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
  it('says what is wrong with a page without a title', () => {
    expect(() => markdownPage('Some text')).toThrow('The page has no title. Begin it with "# Title".');
  });
});
