import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { seededRandom } from '../../src/kernel/seeded-random.ts';

/** As many as Scotland has data zones, near enough. */
export const areas = 7000;
export const periods = 20;
export const header = 'area,indicator,period,value,numerator,denominator,lower,upper';

export function areaCode(area: number): string {
  return `S01${String(6506 + area).padStart(6, '0')}`;
}

export function indicatorWord(indicator: number): string {
  return `indicator-${indicator}`;
}

export function indicatorsIn(rows: number): number {
  return Math.ceil(rows / (areas * periods));
}

/** Writes an invented tidy file in the order official ones come in: by indicator, by year, by area. */
export async function writeTidyFile(path: string, rows: number, seed: number): Promise<void> {
  const random = seededRandom(seed);
  const file = createWriteStream(path);
  let text = `${header}\n`;
  for (let row = 0; row < rows; row++) {
    const area = row % areas;
    const year = 2003 + (Math.floor(row / areas) % periods);
    const indicator = Math.floor(row / (areas * periods));
    const denominator = 200 + random.below(1500);
    const numerator = random.below(denominator);
    const value = (100 * numerator) / denominator;
    const width = 5 * random.next();
    text += `${areaCode(area)},${indicatorWord(indicator)},${year}/${String((year + 1) % 100).padStart(2, '0')},`;
    text += `${value.toFixed(4)},${numerator},${denominator},`;
    text += `${Math.max(0, value - width).toFixed(4)},${(value + width).toFixed(4)}\n`;
    if (text.length > 1_000_000) {
      if (!file.write(text)) await once(file, 'drain');
      text = '';
    }
  }
  file.end(text);
  await finished(file);
}
