import { z } from 'zod';
import { TextField, type TextFieldProps } from '../../components/form/text-field.tsx';
import { TextArea } from '../../components/form/text-area.tsx';
import type { FormField, Text } from '../field.ts';
import { type Problem, readWith, wrong } from '../problem.ts';
import { lengthOf } from '../typed-text.ts';

export interface FieldOptions {
  label: Text;
  hint?: Text;
  /** True takes no answer for an answer: the value is null then. */
  optional?: boolean;
}

export interface TextOptions extends FieldOptions {
  /** Most characters; a line has 200 and an area 5,000 unless told. */
  max?: number;
  min?: number;
}

/** A field whose value is null where it may be left empty. */
export type Maybe<Options extends FieldOptions, Value> = Options extends { optional: true }
  ? Value | null
  : Value;

/** What fields of one typed answer share: the empty answer is dealt with once, here. */
export function oneAnswer<Options extends FieldOptions, Value>(
  options: Options,
  field: Pick<FormField<Value>, 'draw'> & {
    read(typed: string): { value: Value } | Problem;
    write(value: Value): string;
    lines?: boolean;
    empty?: Problem;
    show?: FormField<Value>['show'];
  },
): FormField<Maybe<Options, Value>> {
  const optional = options.optional ?? false;
  const read = (typed: string): { value: Value | null } | Problem => {
    if (typed !== '') return field.read(typed);
    return optional ? { value: null } : (field.empty ?? wrong('wrong.required'));
  };
  return {
    label: options.label,
    hint: options.hint ?? null,
    optional,
    answers: 'one',
    lines: field.lines ?? false,
    schema: readWith(z.string(), read) as z.ZodType<Maybe<Options, Value>>,
    write: (value) => [value === null ? '' : field.write(value as Value)],
    draw: field.draw,
    show: field.show ?? ((typed) => typed[0] ?? ''),
  };
}

/** Text within its length. */
export function readText(text: string, min: number, max: number): { value: string } | Problem {
  const length = lengthOf(text);
  const told = (number: number) => number.toLocaleString('en-GB');
  if (length > max)
    return wrong('wrong.length', { length: told(length), over: told(length - max), max: told(max) });
  if (length < min) return wrong('wrong.short', { length: told(length), min: told(min) });
  return { value: text };
}

/** A line of text. */
export function text<const Options extends TextOptions & Pick<TextFieldProps, 'autocomplete' | 'width'>>(
  options: Options,
): FormField<Maybe<Options, string>> {
  const { max = 200, min = 1, autocomplete, width } = options;
  return oneAnswer<Options, string>(options, {
    read: (typed) => readText(typed, min, max),
    write: (value) => value,
    draw: ({ typed, ...field }) => (
      <TextField
        {...field}
        value={typed[0] ?? ''}
        {...(autocomplete === undefined ? {} : { autocomplete })}
        {...(width === undefined ? {} : { width })}
      />
    ),
  });
}

/** Several lines of text, its maximum said under it. */
export function textArea<const Options extends TextOptions & { rows?: number }>(
  options: Options,
): FormField<Maybe<Options, string>> {
  const { max = 5_000, min = 1, rows = 6 } = options;
  return oneAnswer<Options, string>(options, {
    lines: true,
    read: (typed) => readText(typed, min, max),
    write: (value) => value,
    draw: ({ typed, ...field }) => <TextArea {...field} value={typed[0] ?? ''} rows={rows} max={max} />,
  });
}
