import { expect, it } from 'vitest';
import { standaloneSvg } from './standalone-svg.ts';

const file = standaloneSvg(
  '<svg class="drawing" viewBox="0 0 9 9"><path class="band" d="M0 0"/><g class="strip-mark"><path class="mark-worse" d="M0 0"/></g></svg>',
);

it('carries its styles with colours written out, in light colours only', () => {
  expect(file).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg class="drawing" viewBox="0 0 9 9"><style>/,
  );
  expect(file).toContain('.band{fill: #c3e3e9;}');
  expect(file).not.toContain('var(');
  expect(file).not.toContain('@media');
  expect(file).not.toContain('@container');
  expect(file).not.toContain('CanvasText');
});

it('carries no style that it does not use', () => {
  expect(file).not.toContain('.tile-map');
  expect(file).not.toContain('.mark-better');
});

it('writes a choice of classes out, for programs that do not know it', () => {
  expect(file).toContain('.strip-mark .mark-worse{stroke: #ffffff;stroke-width: 1;}');
  expect(file).not.toContain(':is(');
});

it('refuses what is no drawing', () => {
  expect(() => standaloneSvg('<p>')).toThrow('This is no SVG: <p>');
});
