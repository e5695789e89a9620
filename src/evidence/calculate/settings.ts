import type { Method, Settings } from './method.ts';
import type { Option } from './option.ts';
import { Problem } from './problem.ts';
import type { Table } from './read-rows.ts';

/**
 * What a call asks of a method, checked: every option known, every number usable.
 * @throws Problem naming the option and its value
 */
export function readSettings(
  method: Method,
  given: ReadonlyMap<string, string>,
  tables: ReadonlyMap<string, Table>,
): Settings {
  const numbers = new Map<string, number>();
  for (const option of method.options) {
    const text = given.get(option.name);
    if (option.takes !== 'number' || text === undefined) continue;
    numbers.set(option.name, readNumber(option, text));
  }
  const defaults = new Map(method.options.map((option) => [option.name, option.default]));
  return {
    on: (name) => given.has(name),
    number: (name) => numbers.get(name) ?? defaults.get(name) ?? null,
    table: (name) => tables.get(name) ?? null,
  };
}

/** @throws Problem where an option is none of the method's */
export function refuseUnknownOptions(method: Method, given: ReadonlyMap<string, string>): void {
  const known = method.options.map(({ name }) => name);
  for (const name of given.keys()) {
    if (known.includes(name)) continue;
    const own = ['json', 'help', ...known].map((option) => `--${option}`).join(', ');
    throw new Problem(`${method.name} has no option --${name}. It has: ${own}.`);
  }
}

function readNumber(option: Option, text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (option.oneOf) {
    if (option.oneOf.includes(number)) return number;
    throw new Problem(`--${option.name} is ${option.oneOf.join(' or ')}; it was given "${text}".`);
  }
  if (Number.isFinite(number) && number > 0) return number;
  throw new Problem(`--${option.name} is a number above 0; it was given "${text}".`);
}
