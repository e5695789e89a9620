import type { LoadProblem } from './format.ts';

const longestValue = 120;

/** One sentence for people: file, sheet, line, column, value, and what is wrong with it. */
export function describeProblem(file: string, { message, sheet, line, column, value }: LoadProblem): string {
  const place = [
    file,
    ...(sheet === null ? [] : [`sheet ${sheet}`]),
    ...(line === null ? [] : [`line ${line}`]),
    ...(column === null ? [] : [`column ${column}`]),
    ...(value === null ? [] : [`‘${shortened(value)}’`]),
  ];
  return `${place.join(', ')}: ${message}`;
}

/** On one line, and with what a terminal would act on taken out. */
function shortened(value: string): string {
  const plain = value.replace(/\p{Cc}+/gu, ' ');
  return plain.length > longestValue ? `${plain.slice(0, longestValue)}…` : plain;
}
