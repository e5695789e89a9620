import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { realData } from '../../tests/support/real-data.ts';
import { boardCount, councilPlans } from '../blueprint.ts';
import { buildCountry, levelKinds } from './country.ts';
import { type Outline, type Position, signedArea } from './outlines.ts';

const country = buildCountry(2026);
const { levels } = country;

const areaOf = (outline: Outline): number => outline.flat().reduce((sum, ring) => sum + signedArea(ring), 0);

describe('the invented country', () => {
  it('has the scale of the real thing', () => {
    expect(levels.council.areas).toHaveLength(32);
    expect(levels['health-board'].areas).toHaveLength(14);
    expect(levels['zone-2011'].areas.length).toBeGreaterThan(1265);
    expect(levels['zone-2011'].areas.length).toBeLessThan(1295);
    expect(levels['data-zone-2011'].areas.length).toBeGreaterThan(6900);
    expect(levels['data-zone-2011'].areas.length).toBeLessThan(7100);
    expect(levels.ward.areas.length).toBeGreaterThan(345);
    expect(levels.ward.areas.length).toBeLessThan(365);
    expect(levels.country.areas).toHaveLength(1);
  });

  it('lies in the open Norwegian Sea, away from every land', () => {
    const points = levels.country.areas.flatMap(({ outline }) => outline.flat(2));
    for (const [longitude, latitude] of points) {
      // The nearest are the Faroes, to 62.4° north, Norway, from 10° east here, and Jan Mayen, from 70.8° north.
      expect(longitude).toBeLessThan(4);
      expect(longitude).toBeGreaterThan(-8);
      expect(latitude).toBeGreaterThan(64);
      expect(latitude).toBeLessThan(68.5);
    }
  });

  it('gives every area an outline of closed rings, outer ones anticlockwise and holes clockwise', () => {
    for (const kind of levelKinds) {
      for (const { outline, code } of levels[kind].areas) {
        expect(outline.length, code).toBeGreaterThan(0);
        for (const polygon of outline) {
          polygon.forEach((ring, at) => {
            expect(ring.length).toBeGreaterThanOrEqual(4);
            expect(ring[0]).toEqual(ring.at(-1));
            if (at === 0) expect(signedArea(ring)).toBeGreaterThan(0);
            else expect(signedArea(ring)).toBeLessThan(0);
          });
        }
      }
    }
  });

  it('is covered by every kind of area exactly: no gap, no overlap', () => {
    const whole = areaOf(levels.country.areas[0]!.outline);
    for (const kind of levelKinds) {
      const parts = levels[kind].areas.reduce((sum, { outline }) => sum + areaOf(outline), 0);
      // Rounding to a metre lets a sliver of a thousandth of a city block in or out.
      expect(parts / whole, kind).toBeCloseTo(1, 8);
    }
  });

  it('draws each inner border of small areas twice, once in each direction', () => {
    const seen = new Map<string, number>();
    const key = (a: Position, b: Position): string => `${a.join()} ${b.join()}`;
    for (const { outline } of levels['data-zone-2011'].areas) {
      for (const ring of outline.flat()) {
        for (let at = 1; at < ring.length; at += 1) {
          const step = key(ring[at - 1]!, ring[at]!);
          seen.set(step, (seen.get(step) ?? 0) + 1);
        }
      }
    }
    const coast = new Set<string>();
    for (const ring of levels.country.areas[0]!.outline.flat()) {
      for (let at = 1; at < ring.length; at += 1) coast.add(key(ring[at - 1]!, ring[at]!));
    }
    let lonely = 0;
    for (const [step, times] of seen) {
      expect(times).toBe(1);
      const [from = '', to = ''] = step.split(' ');
      if (!seen.has(`${to} ${from}`) && !coast.has(step)) lonely += 1;
    }
    expect(lonely).toBe(0);
  });

  it('has islands with partnerships of their own, made of several parts', () => {
    const islands = councilPlans.flatMap(({ character }, at) => (character === 'islands' ? [at] : []));
    expect(islands).toHaveLength(3);
    for (const at of islands) expect(levels.council.areas[at]!.outline.length).toBeGreaterThan(2);
  });

  it('puts every small area into one zone, ward, council and board, each board of one or several councils', () => {
    for (const kind of levelKinds) {
      const used = new Set(levels[kind].ofSmallArea);
      expect(used.size, kind).toBe(levels[kind].areas.length);
    }
    for (const kind of ['zone-2011', 'ward'] as const) {
      const councilOf = new Map<number, number>();
      levels[kind].ofSmallArea.forEach((area, smallArea) => {
        const council = levels.council.ofSmallArea[smallArea]!;
        expect(councilOf.get(area) ?? council).toBe(council);
        councilOf.set(area, council);
      });
    }
    expect(new Set(councilPlans.map(({ board }) => board)).size).toBe(boardCount);
  });

  it('places tiles so that no two share a place and north and west stay where they are on the map', () => {
    const tiles = councilPlans.map(({ tile }) => tile.join());
    expect(new Set(tiles).size).toBe(32);
    let agree = 0;
    let pairs = 0;
    for (const a of councilPlans) {
      for (const b of councilPlans) {
        if (a.y - b.y > 40) {
          pairs += 1;
          if (a.tile[1] < b.tile[1]) agree += 1;
        }
        if (b.x - a.x > 40) {
          pairs += 1;
          if (a.tile[0] < b.tile[0]) agree += 1;
        }
      }
    }
    expect(agree / pairs).toBeGreaterThan(0.97);
  });

  it('gives no name and no code twice within a kind, and codes no register uses', () => {
    for (const kind of levelKinds) {
      const { areas } = levels[kind];
      expect(new Set(areas.map(({ name }) => name)).size, kind).toBe(areas.length);
      expect(new Set(areas.map(({ code }) => code)).size, kind).toBe(areas.length);
      for (const { code } of areas) expect(code).toMatch(/^D\d{8}$/);
    }
  });

  it('names some places in Gaelic and some at length', () => {
    const zones = levels['zone-2011'].areas;
    expect(zones.filter(({ nameGd }) => nameGd !== null).length).toBeGreaterThan(100);
    expect(zones.some(({ name }) => name.length > 40)).toBe(true);
  });

  it('is the same again from the same seed and another one from another', () => {
    expect(buildCountry(7, 0.05)).toEqual(buildCountry(7, 0.05));
    expect(buildCountry(7, 0.05).levels.council.areas[0]).not.toEqual(
      buildCountry(8, 0.05).levels.council.areas[0],
    );
  });

  it.each([1, 2, 3])('holds together under seed %i too', (seed) => {
    const other = buildCountry(seed, 0.05);
    const whole = areaOf(other.levels.country.areas[0]!.outline);
    const parts = other.levels['data-zone-2011'].areas.reduce((sum, { outline }) => sum + areaOf(outline), 0);
    expect(parts / whole).toBeCloseTo(1, 8);
    expect(other.levels.council.areas.every(({ outline }) => outline.length > 0)).toBe(true);
  });
});

const lookup = realData && `${realData}/lookups/DataZone2011lookup_2024-12-16_original_cp1252.csv.gz`;

describe.skipIf(!lookup || !existsSync(lookup))('beside the official lookup', () => {
  it('no invented name, nor any single word of invented names, is that of a real zone, ward, council or board', () => {
    const text = new TextDecoder('windows-1252').decode(gunzipSync(readFileSync(lookup ?? '')));
    const [header = '', ...lines] = text.split(/\r?\n/);
    const columns = header
      .split(',')
      .flatMap((name, at) => (/^(DZ2011|IZ2011|MMWard|LA|HB|HIA|TTWA)_Name$/.test(name) ? [at] : []));
    expect(columns.length).toBeGreaterThan(5);
    const real = new Set<string>();
    for (const line of lines) {
      const cells = line.split(',');
      for (const at of columns) {
        const name = (cells[at] ?? '').trim().toLowerCase();
        if (name) real.add(name);
      }
    }
    expect(real.has('glasgow city')).toBe(true);
    const invented = levelKinds.flatMap((kind) => levels[kind].areas.map(({ name }) => name));
    const plain =
      /^(and|the|of|old|town|harbour|braes|bridge|kirkton|nether|city|islands|valley|coast|firth|east|west|north|south|\d+)$/;
    const suspects = new Set(
      invented.flatMap((name) => [
        name.toLowerCase(),
        ...name
          .toLowerCase()
          .split(/[\s,-]+/)
          .filter((word) => word && !plain.test(word)),
      ]),
    );
    expect([...suspects].filter((name) => real.has(name))).toEqual([]);
  });
});
