import type { Method } from './method.ts';
import { methods } from './methods/index.ts';
import { readRows } from './read-rows.ts';
import { runMethod } from './run-method.ts';
import { readSettings } from './settings.ts';

/** What `calculate --help` says. */
export function generalHelp(): string[] {
  const width = Math.max(...methods.map(({ name }) => name.length));
  return [
    'commonty calculate METHOD FILE.csv [options]',
    '',
    'Works out a measure from a small CSV file (UTF-8, one heading line; - reads standard input).',
    'Headings may be in any case; other columns are left alone. Write numbers with a full stop.',
    '',
    'Methods (* gives one result per row):',
    ...methods.map(
      ({ name, perRow, summary }) => `  ${`${name}${perRow ? '*' : ''}`.padEnd(width + 1)}  ${summary}`,
    ),
    '',
    'Options of every method:',
    '  --json   print {"method", "rows", "result"} with full precision instead of a table',
    '  --help   after a method: its columns, options and words, and an example with its result',
    '',
    'A value that cannot be given is null, with a reason beside it. Intervals are 95 %.',
    'Bad input ends with code 2, a message on standard error, and nothing on standard output.',
    '',
    'Try:  commonty calculate sii --help',
    'Formulas, sources and limits: docs/methods/',
  ];
}

/** What `calculate METHOD --help` says; the result of the example is worked out as it is printed. */
export function methodHelp(method: Method): string[] {
  const columns = method.columns.map(({ name, optional, meaning }) => ({
    name,
    meaning: `${meaning}${optional ? ' (column may be left out)' : ''}`,
  }));
  const options = [
    ...method.options.map(({ name, takes, default: usual, meaning }) => ({
      name: `--${name}${takes === 'number' ? ' N' : takes === 'file' ? ' FILE' : ''}`,
      meaning: usual === undefined ? meaning : `${meaning} (${usual} unless told)`,
    })),
    { name: '--json', meaning: 'full precision, for programs' },
  ];
  const keys = Object.entries(method.result).map(([name, meaning]) => ({ name, meaning }));
  const call = ['commonty calculate', method.name, 'example.csv', method.example.options]
    .filter(Boolean)
    .join(' ');
  return [
    `commonty calculate ${method.name} FILE.csv [options]`,
    '',
    `${method.summary}.`,
    '',
    'Columns:',
    ...listed(columns),
    '',
    'Options:',
    ...listed(options),
    '',
    method.perRow ? 'Result, one per row:' : 'Result:',
    ...listed(keys),
    '',
    'Example: example.csv holds',
    ...method.example.csv
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
    '',
    `${call} --json`,
    `  ${JSON.stringify(exampleResult(method))}`,
    '',
    `Formula, source and limits: docs/methods/${method.name}.md`,
  ];
}

/** The result of a method's own example. */
export function exampleResult(method: Method) {
  const given = new Map<string, string>();
  const words = method.example.options.split(' ').filter(Boolean);
  words.forEach((word, i) => {
    if (word.startsWith('--')) given.set(word.slice(2), words[i + 1] ?? '');
  });
  const table = readRows(method.example.csv, 'example.csv', method.columns);
  return runMethod(method, table, readSettings(method, given, new Map()));
}

function listed(entries: readonly { name: string; meaning: string }[]): string[] {
  const width = Math.max(...entries.map(({ name }) => name.length));
  return entries.map(({ name, meaning }) => `  ${name.padEnd(width)}  ${meaning}`);
}
