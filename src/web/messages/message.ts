import type { Language } from '../language.ts';
import { en } from './en.ts';
import { gd } from './gd.ts';

/** The names between braces in a message: `'page {n} of {total}'` asks for `n` and `total`. */
export type ParametersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParametersOf<Rest>
  : never;

export type Arguments<Text extends string> = [ParametersOf<Text>] extends [never]
  ? []
  : [parameters: Record<ParametersOf<Text>, string | number>];

/** A message and the language it is really in, which differs where the translation is missing. */
export interface Spoken {
  text: string;
  language: Language;
}

export interface Catalogue<English extends Record<string, string>> {
  /** The text alone, for attributes and places where no `lang` can stand. */
  say<Key extends keyof English & string>(
    language: Language,
    key: Key,
    ...parameters: Arguments<English[Key]>
  ): string;
  /** The text with its language, so that a fallback can be marked `lang="en"`. */
  speak<Key extends keyof English & string>(
    language: Language,
    key: Key,
    ...parameters: Arguments<English[Key]>
  ): Spoken;
  /** Keys without a Gaelic text of their own; English copied across counts as missing. */
  missing(): string[];
}

/**
 * A catalogue of interface text. Each subject may keep its own beside its
 * pages; the shell and the components share the one exported below.
 */
export function catalogue<const English extends Record<string, string>>(
  english: English,
  gaelic: Partial<Record<keyof English & string, string>>,
): Catalogue<English> {
  const isMissing = (key: keyof English & string) =>
    gaelic[key] === undefined || gaelic[key] === english[key];
  const speak = (
    language: Language,
    key: string,
    parameters: Record<string, string | number> = {},
  ): Spoken => {
    const own = language === 'gd' && !isMissing(key) ? gaelic[key] : undefined;
    const template = own ?? english[key];
    if (template === undefined)
      throw new Error(`No message is called "${key}". Add it to the English catalogue.`);
    return { text: fill(template, key, parameters), language: own === undefined ? 'en' : 'gd' };
  };
  // Asked for with every composed sentence.
  const lacking = Object.keys(english).filter(isMissing);
  return {
    speak: (language, key, ...[parameters]) => speak(language, key, parameters),
    say: (language, key, ...[parameters]) => speak(language, key, parameters).text,
    missing: () => lacking.slice(),
  };
}

function fill(template: string, key: string, parameters: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`Message "${key}" needs a value for {${name}}.`);
    return String(value);
  });
}

/** Interface text of the shell, the components and the charts. */
export const { say, speak, missing } = catalogue(en, gd);
