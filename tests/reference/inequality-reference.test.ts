import { describe, expect, it } from 'vitest';
import { concentrationIndex, sii } from '../../src/statistics/index.ts';
import { realData } from '../support/real-data.ts';
import { referenceJson } from './reference-data.ts';

interface Case {
  rate: number[];
  denominator: number[];
  sii: number;
  lowci_sii: number;
  upci_sii: number;
  rii: number;
  lowci_rii: number;
  upci_rii: number;
  par: number;
  abs_range: number;
  rel_range: number;
}
interface Reference {
  scotpho: Record<string, Case>;
  healthequal_on_scotpho: Record<string, { rci: number; aci: number }>;
}

const reference = realData === null ? null : referenceJson<Reference>('reference/inequality_reference.json');
const names = Object.keys(reference?.scotpho ?? {});

describe.skipIf(reference === null)('the inequality reference', () => {
  it.for(names)('%s agrees with the code ScotPHO runs', (name) => {
    const wanted = reference?.scotpho[name] as Case;
    const groups = wanted.rate.map((rate, i) => ({ rate, population: wanted.denominator[i] as number }));
    const found = sii(groups);
    const pairs: [number | null, number][] = [
      [found.sii, wanted.sii],
      [found.siiLower, wanted.lowci_sii],
      [found.siiUpper, wanted.upci_sii],
      [found.rii, wanted.rii],
      [found.riiLower, wanted.lowci_rii],
      [found.riiUpper, wanted.upci_rii],
      [found.par, wanted.par],
      [found.absoluteRange, wanted.abs_range],
      [found.relativeRange, wanted.rel_range],
    ];
    for (const [mine, theirs] of pairs) expect(mine).toBeCloseTo(theirs, 9);
  });

  it.for(names)('%s has the concentration index healthequal finds', (name) => {
    const { rate, denominator } = (reference as Reference).scotpho[name] as Case;
    const wanted = reference?.healthequal_on_scotpho[name];
    const found = concentrationIndex(
      rate.map((value, i) => ({ rate: value, population: denominator[i] as number })),
    );
    expect(found.absolute).toBeCloseTo(wanted?.aci as number, 9);
    expect(found.relative).toBeCloseTo(wanted?.rci as number, 12);
  });
});
