import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftedForms } from '../src/main/drafted-forms.ts';
import { defineForm, fields } from '../src/web/index.ts';

const sources = resolve(import.meta.dirname, '../src');

/**
 * Every form that a source defines, and whether it says that it keeps no drafts: because it asks nothing (`defineForm`
 * refuses any other), or never for a reason that it gives.
 */
function formsOf(code: string): { name: string; mayKeepNone: boolean }[] {
  return [...code.matchAll(/\bdefineForm\(\s*['`]([^'`]+)['`]/g)].map(({ index, 1: name = '' }) => ({
    name,
    mayKeepNone: /drafts: (false|\{)|\b(signedOut|secrets)\b/.test(callAt(code, index)),
  }));
}

/** A call from its name to the bracket that ends it. */
function callAt(code: string, start: number): string {
  let open = 0;
  for (let at = code.indexOf('(', start); at < code.length; at += 1) {
    if (code[at] === '(') open += 1;
    if (code[at] === ')') open -= 1;
    if (open === 0) return code.slice(start, at + 1);
  }
  return code.slice(start);
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
    expect(draftedForms.filter(({ drafts, brief }) => !drafts && !brief).map(({ name }) => name)).toEqual([]);
    const names = definedForms().map(({ name }) => name);
    expect(draftedForms.filter(({ name }) => !names.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  it('are found when one forgets to say', () => {
    expect(formsOf(`export const f = defineForm(\n  'seat', {});`)).toEqual([
      { name: 'seat', mayKeepNone: false },
    ]);
    expect(
      formsOf(`defineForm('a', { b: f() }, { drafts: 'brief' }); defineForm('c', {}, { drafts: false });`),
    ).toEqual([
      { name: 'a', mayKeepNone: false },
      { name: 'c', mayKeepNone: true },
    ]);
  });

  it('cannot be made so that they lose what is typed, without a reason', () => {
    const why = fields.text({ label: () => 'Why' });
    expect(() => defineForm('loses', { why }, { drafts: false })).toThrow('"loses" would lose what is typed');
    expect(defineForm('says', { why }, { drafts: { never: 'A code.' } })).toMatchObject({ brief: false });
    const password = fields.password({ label: () => 'Password', max: 100 });
    expect(defineForm('secret', { password }, { drafts: false })).toMatchObject({ drafts: false });
  });
});
