import { expect, it } from 'vitest';
import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { NameGiver } from './name-giver.ts';
import { isRealName } from './real-names.ts';
import { shortNames } from './short-names.ts';

it('never gives out a root twice', () => {
  const giver = new NameGiver(seededRandom(5));
  const roots = Array.from({ length: 3000 }, () => giver.root(0.5).en);
  expect(new Set(roots).size).toBe(3000);
});

it('gives a Gaelic form to names of the Gaelic kind, without letters Gaelic has not', () => {
  const giver = new NameGiver(seededRandom(6));
  for (let n = 0; n < 300; n += 1) {
    const { gd } = giver.root(1);
    expect(gd).not.toBeNull();
    expect(gd).not.toMatch(/[jkqvwxyz]/i);
  }
});

it('knows real names whatever their case, accents and company', () => {
  expect(isRealName('Glasgow')).toBe(true);
  expect(isRealName('GLENROTHES')).toBe(true);
  expect(isRealName('East Kilbarchan')).toBe(true);
  expect(isRealName('Strathmorran')).toBe(false);
});

it('makes short names of three to five letters, all different', () => {
  const short = shortNames([
    'Inverlondock',
    'Inverlurbay',
    'Inverlurban',
    'Whanderhaugh City',
    'East Skelshire',
  ]);
  expect(new Set(short).size).toBe(5);
  for (const name of short) expect(name).toMatch(/^[A-Za-z]{3,5}$/);
});
