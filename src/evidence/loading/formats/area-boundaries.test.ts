import { describe, expect, it } from 'vitest';
import type { FileSample, SourceFile } from '../format.ts';
import { areaBoundaries } from './area-boundaries.ts';

const sample = (head: string): FileSample => ({ kind: 'json', head, header: [], sheets: [] });

/** One square of the area with this code, as GeoJSON. */
function squareOf(code: string): SourceFile {
  const ring = [
    [-3, 56],
    [-2, 56],
    [-2, 57],
    [-3, 57],
    [-3, 56],
  ];
  const feature = {
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  const json = async () => ({ type: 'FeatureCollection', features: [feature] });
  return { json } as unknown as SourceFile;
}

describe('boundary files', () => {
  it.each([
    ['S12000005', 'councils'],
    ['S01006506', 'data zones'],
    ['S13002843', 'wards'],
    ['D12000001', 'D12'],
  ])('of areas such as %s are the edition of %s, wherever in the file their codes stand', async (code, edition) => {
    expect(await areaBoundaries.editionOf?.(squareOf(code))).toBe(edition);
  });

  it('are no other JSON', () => {
    expect(areaBoundaries.recognises(sample('[{"title":"Grant","amountAwarded":100}]'))).toBe(false);
  });
});
