import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { gd } from './gd.ts';
import { catalogue, missing, say, speak } from './message.ts';

describe('the catalogue', () => {
  it('fills in what a message asks for', () => {
    expect(say('en', 'figure.fewerThan', { threshold: 5 })).toBe('fewer than 5');
  });
  it('falls back to English and says so', () => {
    expect(speak('gd', 'error.404.title').language).toBe('en');
    expect(speak('gd', 'nav.places')).toEqual({ text: 'Àiteachan', language: 'gd' });
  });
  it('counts English copied into the Gaelic as missing', () => {
    const copied = catalogue({ yes: 'Yes', no: 'No' }, { yes: 'Yes', no: 'Chan eil' });
    expect(copied.missing()).toEqual(['yes']);
    expect(copied.speak('gd', 'yes').language).toBe('en');
  });
  it('lists what a translator still has to do', () => {
    expect(missing()).toContain('error.404.title');
    expect(missing()).not.toContain('nav.places');
  });
  it('has no empty message, and no Gaelic for a message that is not there', () => {
    for (const [key, text] of Object.entries(en)) expect(text.trim(), key).not.toBe('');
    expect(Object.keys(gd).filter((key) => !(key in en))).toEqual([]);
  });
  it('asks in Gaelic for the same parameters as in English', () => {
    const parameters = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    for (const [key, text] of Object.entries(gd)) {
      expect(parameters(text), key).toEqual(parameters(en[key as keyof typeof en]));
    }
  });
  it('fails loudly where a parameter is forgotten at run time', () => {
    const forgetful = say as (language: string, key: string) => string;
    expect(() => forgetful('en', 'figure.fewerThan')).toThrow(
      'Message "figure.fewerThan" needs a value for {threshold}.',
    );
  });
});
