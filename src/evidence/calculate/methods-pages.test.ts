import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculateCommand } from './calculate.ts';

const folder = new URL('../../../docs/methods/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const index = readFileSync(new URL('README.md', folder), 'utf8');

/** Fenced blocks of a page: `csv` holds example.csv unless it names another file, then the call, then what it prints. */
function exampleOf(page: string) {
  const blocks = [...page.matchAll(/^```(csv|sh|json)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, kind, file, text]) => ({ kind, file: file ?? 'example.csv', text: text as string }),
  );
  return {
    files: new Map(blocks.filter(({ kind }) => kind === 'csv').map(({ file, text }) => [file, text])),
    call: blocks.find(({ kind }) => kind === 'sh')?.text.trim(),
    printed: blocks.find(({ kind }) => kind === 'json')?.text,
  };
}

/** Numbers within a part in 10⁹, so that another processor's last digit breaks nothing. */
function alike(found: unknown, wanted: unknown): void {
  if (typeof wanted === 'number') {
    expect(Math.abs((found as number) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
  } else if (wanted !== null && typeof wanted === 'object') {
    expect(Object.keys(found as object)).toEqual(Object.keys(wanted));
    for (const [key, value] of Object.entries(wanted)) alike((found as Record<string, unknown>)[key], value);
  } else expect(found).toBe(wanted);
}

describe('the pages of methods', () => {
  it.each(pages)('%s starts with its title and is listed', (name) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toMatch(/^# \S/);
    if (name !== 'README.md') expect(index).toContain(`](${name})`);
  });

  const worked = pages
    .map((name) => ({ name, ...exampleOf(readFileSync(new URL(name, folder), 'utf8')) }))
    .filter(({ call }) => call !== undefined);

  it('holds a worked example for every method of calculate', () => {
    expect(worked).toHaveLength(14);
  });

  it.each(worked)('$name shows what its example gives', async ({ files, call, printed }) => {
    const said: string[] = [];
    const command = calculateCommand(async (file) => new TextEncoder().encode(files.get(file) as string));
    const code = await command.run((call as string).split(' ').slice(2), {
      say: (line) => said.push(line),
      tell: (line) => said.push(line),
      interactive: false,
    });
    expect(code, said.join('\n')).toBe(0);
    alike(JSON.parse(said.join('')), JSON.parse(printed as string));
  });
});
