import { expect, it } from 'vitest';
import { classEdges, classLabels, classOf, shadeOf } from './map-classes.ts';

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

it('puts about as many areas into each class', () => {
  const edges = classEdges(ten);
  expect(edges).toEqual([2, 4, 6, 8]);
  expect(ten.map((value) => classOf(value, edges))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
});

it('keeps equal values together and makes no empty class', () => {
  const values = [0, 0, 0, 0, 0, 0, 0, 1, 2];
  const edges = classEdges(values);
  const used = new Set(values.map((value) => classOf(value, edges)));
  expect(used.size).toBe(edges.length + 1);
  expect(classEdges([7, 7, 7])).toEqual([]);
  expect(classEdges([])).toEqual([]);
});

it('labels a class by what it holds', () => {
  expect(classLabels(ten, [2, 9], { unit: '%', decimals: 0 }, 'en')).toEqual(['1 to 2', '3 to 9', '10']);
});

it('spreads few classes over the whole sequence of shades', () => {
  expect([0, 1, 2].map((index) => shadeOf(index, 3))).toEqual([1, 3, 5]);
  expect(shadeOf(0, 1)).toBe(3);
});
