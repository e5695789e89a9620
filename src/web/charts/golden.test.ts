import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../platform/package-root.ts';
import { examples as maps } from './area-map.examples.tsx';
import { examples as bars } from './bars-and-funnel.examples.tsx';
import { examples as marks } from './position-pace-mark.examples.tsx';
import { examples as rows } from './row-charts.examples.tsx';
import { examples as tiles } from './tile-map.examples.tsx';
import { examples as trends } from './trend-chart.examples.tsx';

/** Run with UPDATE_GOLDEN=1 to write what is drawn now; look at the files before committing them. */
const updating = process.env['UPDATE_GOLDEN'] === '1';
const folder = join(packageRoot(), 'src/web/charts/golden');

/** Drawings as `.svg`, one per size; charts made of rows and lists as `.html`. */
function drawnBy(name: string, html: string): { file: string; text: string }[] {
  const drawings = html.match(/<svg class="drawing"[\s\S]*?<\/svg>/g) ?? [];
  if (drawings.length === 0) return [{ file: `${name}.html`, text: byLine(html) }];
  const sizes = drawings.length === 1 ? [''] : ['-wide', '-narrow'];
  return drawings.map((svg, index) => ({ file: `${name}${sizes[index]}.svg`, text: byLine(svg) }));
}

/** One element a line, so that a change shows where it is. */
function byLine(markup: string): string {
  return `${markup.replaceAll('><', '>\n<')}\n`;
}

const files = [...marks, ...tiles, ...trends, ...rows, ...bars, ...maps].flatMap((example) =>
  drawnBy(example.name, String(example.render())),
);

describe('every chart is drawn as its golden file', () => {
  it.each(files)('$file', ({ file, text }) => {
    const path = join(folder, file);
    if (updating) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, text);
    }
    expect(existsSync(path), `No golden file ${file}. Run with UPDATE_GOLDEN=1 and look at it.`).toBe(true);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  it('has no golden file that nothing draws', () => {
    const drawn = new Set(files.map(({ file }) => file));
    expect(readdirSync(folder).filter((file) => !drawn.has(file))).toEqual([]);
  });

  it('rounds every coordinate to a tenth', () => {
    for (const { file, text } of files) {
      const drawing = text.replace(/<(title|desc)>[^<]*/g, '').replace(/>[^<]+</g, '><');
      expect(drawing.match(/ (?:x|y|x1|x2|y1|y2|cx|cy|d|width|height)="[^"]*\d\.\d{3,}/g), file).toBeNull();
    }
  });
});
