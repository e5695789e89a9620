import { Problem } from './problem.ts';

/** An option of a method: a switch, a number or a file. */
export interface Option {
  name: string;
  takes: 'nothing' | 'number' | 'file';
  default?: number;
  /** The only numbers it takes; any above 0 where absent. */
  oneOf?: readonly number[];
  meaning: string;
}

export interface Call {
  /** The method's name, and the file to read (`-` is standard input); null where not given. */
  method: string | null;
  file: string | null;
  json: boolean;
  help: boolean;
  given: ReadonlyMap<string, string>;
}

/**
 * Splits the arguments of `calculate`. Options may stand anywhere, as `--per 1000` or `--per=1000`.
 * @throws Problem for an option without its value, or more than a method and a file
 */
export function readCall(args: readonly string[], takesValue: (option: string) => boolean): Call {
  const plain: string[] = [];
  const given = new Map<string, string>();
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i] as string;
    if (argument === '-h') {
      given.set('help', '');
      continue;
    }
    if (!argument.startsWith('--')) {
      if (argument.startsWith('-') && argument !== '-') {
        throw new Problem(`There is no option ${argument}. A file of that name is written ./${argument}.`);
      }
      plain.push(argument);
      continue;
    }
    const [name = '', ...rest] = argument.slice(2).split('=');
    if (given.has(name)) throw new Problem(`--${name} is given twice.`);
    if (rest.length > 0) {
      if (!takesValue(name)) throw new Problem(`--${name} takes no value; it was given "${rest.join('=')}".`);
      given.set(name, rest.join('='));
    } else if (takesValue(name)) {
      i += 1;
      const value = args[i];
      if (value === undefined || value.startsWith('--'))
        throw new Problem(`--${name} needs a value after it.`);
      given.set(name, value);
    } else given.set(name, '');
  }
  const [method = null, file = null, ...more] = plain;
  if (more.length > 0) throw new Problem(`One method and one file at a time; "${more[0]}" is one too many.`);
  const json = given.delete('json');
  const help = given.delete('help');
  return { method, file, json, help, given };
}
