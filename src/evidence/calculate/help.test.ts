import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { command } from './calculate.ts';
import { exampleResult, methodHelp } from './help.ts';
import { methods } from './methods/index.ts';

const names = [
  'wilson',
  'byar',
  'dsr',
  'sii',
  'duncan',
  'dissimilarity',
  'theil-sen',
  'mann-kendall',
  'xmr',
  'run-chart',
  'funnel',
  'z-score',
  'pace',
  'like-with-like',
];

async function said(...args: string[]) {
  const lines: string[] = [];
  const code = await command.run(args, {
    say: (line) => lines.push(line),
    tell: () => {},
    interactive: false,
  });
  return { code, text: lines.join('\n') };
}

describe('the help of calculate', () => {
  it('lists every method', async () => {
    const { code, text } = await said('--help');
    expect(code).toBe(0);
    expect(methods.map(({ name }) => name)).toEqual(names);
    for (const name of names) expect(text).toContain(`  ${name}`);
  });

  it.each(
    names,
  )('of %s names its columns, options and keys, and shows an example with its result', async (name) => {
    const method = methods.find((candidate) => candidate.name === name) as (typeof methods)[number];
    const { code, text } = await said(name, '--help');
    expect(code).toBe(0);
    for (const column of method.columns) expect(text).toContain(column.name);
    for (const option of method.options) expect(text).toContain(`--${option.name}`);
    const { result } = exampleResult(method);
    for (const row of method.perRow ? (result as object[]) : [result as object]) {
      for (const key of Object.keys(row))
        if (key !== 'reason') expect(Object.keys(method.result)).toContain(key);
    }
    expect(text).toContain(JSON.stringify(exampleResult(method)));
    expect(methodHelp(method).join('\n')).toBe(text);
  });

  it.each(names)('of %s points to a page that stands in docs/methods', (name) => {
    const page = readFileSync(new URL(`../../../docs/methods/${name}.md`, import.meta.url), 'utf8');
    expect(page).toMatch(/^# /);
  });
});
