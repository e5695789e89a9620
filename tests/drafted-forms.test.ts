import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftedForms } from '../src/main/drafted-forms.ts';

const sources = resolve(import.meta.dirname, '../src');

/** Every form that a source defines, and whether that source says that forms of its own keep no drafts. */
function formsOf(code: string): { name: string; mayKeepNone: boolean }[] {
  const mayKeepNone = /drafts: false/.test(code);
  return [...code.matchAll(/\bdefineForm\(\s*'([^']+)'/g)].map(([, name = '']) => ({ name, mayKeepNone }));
}

function definedForms(): { name: string; mayKeepNone: boolean }[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => !name.startsWith('web/') && /\.tsx?$/.test(name) && !/\.(test|examples)\.tsx?$/.test(name),
    )
    .flatMap((name) => formsOf(readFileSync(join(sources, name), 'utf8')));
}

describe('the forms of all subjects', () => {
  it('keep what is typed, or say that they do not', () => {
    const kept = new Set(draftedForms.map(({ name }) => name));
    const forgotten = definedForms().filter(({ name, mayKeepNone }) => !mayKeepNone && !kept.has(name));
    expect(forgotten.map(({ name }) => name)).toEqual([]);
  });

  it('have names of their own', () => {
    const names = definedForms().map(({ name }) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('stand in the list of those that keep drafts only where they do', () => {
    expect(draftedForms.filter(({ drafts }) => !drafts).map(({ name }) => name)).toEqual([]);
    const names = definedForms().map(({ name }) => name);
    expect(draftedForms.filter(({ name }) => !names.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  it('are found when one forgets to say', () => {
    expect(formsOf(`export const f = defineForm(\n  'seat', {});`)).toEqual([
      { name: 'seat', mayKeepNone: false },
    ]);
  });
});
