import { describe, expect, it } from 'vitest';
import type { FileSample } from '../format.ts';
import { areaBoundaries } from './area-boundaries.ts';

const sample = (head: string): FileSample => ({ kind: 'json', head, header: [], sheets: [] });
const topology = (arcs: string) => sample(`{"type":"Topology","arcs":[${arcs}`);

describe('boundary files', () => {
  it('go under the kind of area whose code they name first', () => {
    const councils = sample(
      '{"type":"Topology","objects":{"a":{"geometries":[{"properties":{"code":"S12000005"}}]}}}',
    );
    expect(areaBoundaries.describe(councils).edition).toBe('councils');
  });

  it('do not supersede each other where their codes stand beyond the sample', () => {
    const one = areaBoundaries.describe(topology('[[1,2],[3,4]]')).edition;
    const other = areaBoundaries.describe(topology('[[5,6],[7,8]]')).edition;
    expect(one).not.toBe(other);
    expect(areaBoundaries.describe(topology('[[1,2],[3,4]]')).edition).toBe(one);
  });

  it('are no other JSON', () => {
    expect(areaBoundaries.recognises(sample('[{"title":"Grant","amountAwarded":100}]'))).toBe(false);
  });
});
