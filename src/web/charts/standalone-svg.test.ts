import { expect, it } from 'vitest';
import { standaloneSvg } from './standalone-svg.ts';

const file = standaloneSvg('<svg class="drawing" viewBox="0 0 9 9"><path class="band" d="M0 0"/></svg>');

it('carries its styles, in light colours only', () => {
  expect(file).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg class="drawing" viewBox="0 0 9 9"><style>/,
  );
  expect(file).toContain('.band {fill: var(--band);}');
  expect(file).toContain('--band: #c3e3e9;');
  expect(file).not.toContain('@media');
  expect(file).not.toContain('@container');
  expect(file).not.toContain('CanvasText');
});

it('refuses what is no drawing', () => {
  expect(() => standaloneSvg('<p>')).toThrow('This is no SVG: <p>');
});
