import { describe, expect, it } from 'vitest';
import { markupProblems } from '../../../tests/support/markup.ts';
import { everyBlock } from './document.examples.ts';
import { htmlDocument } from './html-document.tsx';

const html = await htmlDocument(everyBlock, (href) => new URL(href, 'https://example.scot').href);

describe('a document as a file of HTML', () => {
  it('is valid', async () => {
    expect(await markupProblems(html)).toEqual([]);
  });

  it('has one heading of the first level and names those below it in its contents', () => {
    expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(['1', '2', '2', '3', '2', '2']);
    expect(html).toContain('<a href="#part_1">Outcomes</a>');
    expect(html).toContain('<h2 id="part_1">Outcomes</h2>');
  });

  it('marks its language and words in another', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<span lang="gd">bochdainn cloinne</span>');
  });

  it('leads from each figure to its note and back, and from there to its page', () => {
    expect(html.match(/href="#note_1"/g)?.length).toBe(2);
    expect(html.match(/id="note_1_of"/g)?.length).toBe(1);
    expect(html).toContain('href="https://example.scot/partnerships/S12000013/measures/1"');
  });

  it('fetches nothing', () => {
    expect(html).not.toMatch(/src="(?!data:)|<link|<script|@import|url\(/);
  });

  it('repeats the header of a table in print', () => {
    expect(html).toContain('thead { display: table-header-group; }');
    expect(html).toContain('<th scope="row">Child poverty</th>');
  });
});
