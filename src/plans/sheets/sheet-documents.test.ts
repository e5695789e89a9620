import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { planSheets } from './plan-sheets.ts';

it('every column of a plan’s workbook is told in docs/data', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/data/plan-sheets.md'), 'utf8');
  const told = page.split('\n').filter((line) => line.startsWith('|'));
  for (const { columns } of planSheets)
    for (const { heading, about, required } of columns)
      expect(
        told.some((line) => line.endsWith(`| ${heading} | ${about}${required ? ' Required.' : ''} |`)),
        heading,
      ).toBe(true);
});
