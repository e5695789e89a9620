import { z } from 'zod';
import type { Language } from '../language.ts';
import type { Words } from '../messages/spoken.tsx';
import type { Text } from './field.ts';
import { speak } from './messages/message.ts';

/** What is wrong with an answer, once the field's label is known. */
export type Problem = (language: Language, label: string) => Words;

/** Why a field's answer cannot be taken; `field` null where it is about the whole form. */
export interface FieldError {
  field: string | null;
  message: Text;
}

/** Reads one typed answer with a plain function, as the schema of a field. */
export function readWith<Typed, Value>(
  typed: z.ZodType<Typed>,
  read: (typed: Typed) => { value: Value } | Problem,
): z.ZodType<Value> {
  return typed.transform((answer, context): Value => {
    const answered = read(answer);
    if (typeof answered !== 'function') return answered.value;
    context.addIssue({ code: 'custom', params: { problem: answered } });
    return z.NEVER;
  });
}

type WithLabel = {
  [Key in Parameters<typeof speak>[1]]: Key extends `wrong.${string}` ? Key : never;
}[Parameters<typeof speak>[1]];

/** A message about the field's answer, its label filled in: `wrong('wrong.day', { value })`. */
export function wrong(key: WithLabel, parameters: Readonly<Record<string, string | number>> = {}): Problem {
  const say = speak as (
    language: Language,
    key: string,
    parameters: Record<string, string | number>,
  ) => Words;
  return (language, label) => say(language, key, { ...parameters, label });
}

/** The offending answer, as much of it as helps to find it. */
export function quoted(value: string): string {
  const letters = [...value.replace(/\s+/g, ' ')];
  return letters.length <= 80 ? letters.join('') : `${letters.slice(0, 79).join('')}…`;
}

/** The problem an issue of a schema carries; any other issue is a bug of the schema. */
export function problemOf(issue: z.core.$ZodIssue): Problem {
  const problem = issue.code === 'custom' ? issue.params?.['problem'] : undefined;
  if (typeof problem !== 'function')
    throw new Error(
      `The schema of "${issue.path.join('.')}" says "${issue.message}" in words that are not ours.`,
    );
  return problem as Problem;
}
