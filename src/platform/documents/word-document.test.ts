import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { everyBlock } from './document.examples.ts';
import { wordDocument } from './word-document.ts';

const link = (href: string) => new URL(href, 'https://example.scot').href;
const bytes = await wordDocument(everyBlock, link);
const parts = unzipSync(bytes);
const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
const body = part('word/document.xml');

/** Each paragraph's style and words. */
const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => ({
  style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? null,
  words: [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
}));

describe('a document as a file of Word', () => {
  it('has headings that are headings, one level after the other, below a title', () => {
    expect(paragraphs.filter(({ style }) => /Title|Heading/.test(style ?? ''))).toEqual([
      { style: 'Title', words: 'Progress report &lt;2026&gt; &amp; “all”' },
      { style: 'Heading1', words: 'Outcomes' },
      { style: 'Heading2', words: 'Fewer children in poverty' },
      { style: 'Heading1', words: 'Decisions' },
    ]);
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3'])
      expect(part('word/styles.xml')).toContain(`w:styleId="${style}"`);
  });

  it('says its title, its language and the moment it is of', () => {
    const core = part('docProps/core.xml');
    expect(core).toContain('<dc:title>Progress report &lt;2026&gt; &amp; “all”</dc:title>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).toMatch(/<dcterms:modified [^>]*>2026-09-01T00:00:00Z</);
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(body).toMatch(/<w:lang w:val="gd-GB"\/><\/w:rPr><w:t[^>]*>bochdainn cloinne/);
  });

  it('repeats the header row of a table on every page and splits no row', () => {
    const [table] = /<w:tbl>.*<\/w:tbl>/s.exec(body) ?? [''];
    const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(table).toMatch(/<w:tblLook [^>]*w:firstRow="(1|true)"/);
  });

  it('gives pictures their words and leaves them no wider than the page', () => {
    expect(body).toMatch(/<wp:docPr [^>]*descr="Child poverty falls from 25% to 21.5%."/);
    const [, width] = /<wp:extent cx="(\d+)"/.exec(body) ?? [];
    // 9,525 units to a pixel; 600 pixels are between the margins of A4.
    expect(Number(width) / 9525).toBe(600);
  });

  it('traces a figure to its page by a footnote, and leads where its links say', () => {
    expect(body.match(/<w:footnoteReference w:id="1"\/>/g)?.length).toBe(2);
    expect(part('word/footnotes.xml')).toContain('Measure: Child poverty');
    expect(part('word/_rels/footnotes.xml.rels')).toContain(
      'Target="https://example.scot/partnerships/S12000013/measures/1"',
    );
    expect(part('word/_rels/document.xml.rels')).toContain('Target="https://example.scot/?a=1&amp;b=2"');
  });

  it('has links for every name it uses', () => {
    for (const [path, relations] of [
      ['word/document.xml', 'word/_rels/document.xml.rels'],
      ['word/footnotes.xml', 'word/_rels/footnotes.xml.rels'],
    ] as const) {
      const used = [...part(path).matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, name]) => name);
      const named = [...part(relations).matchAll(/ Id="([^"]+)"/g)].map(([, name]) => name);
      expect(used.filter((name) => !named.includes(name))).toEqual([]);
      expect(used.length).toBeGreaterThan(0);
    }
  });

  it('leaves out what XML has no place for', () => {
    expect(body).toContain('Walking\uFFFD groups');
  });

  it('is the same bytes for the same content', async () => {
    expect(Buffer.from(await wordDocument(everyBlock, link)).equals(Buffer.from(bytes))).toBe(true);
  });
});
