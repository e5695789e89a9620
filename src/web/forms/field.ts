import type { Child } from 'hono/jsx';
import type { z } from 'zod';
import type { FieldProps } from '../components/form/question.tsx';
import type { Language } from '../language.ts';
import type { Words } from '../messages/spoken.tsx';

/** Words that wait for the language of the page they are said on. */
export type Text = (language: Language) => Words;

/** What a field is drawn from: what was typed, whether or not it could be read. */
export interface DrawnField extends FieldProps {
  language: Language;
  typed: readonly string[];
}

/**
 * One question of a form: how it is drawn, how its answer is read and how a value is written into it. Made by
 * `fields.text(…)` and its like.
 */
export interface FormField<Value> {
  label: Text;
  hint: Text | null;
  optional: boolean;
  /** How many answers come, and of what kind. A secret is neither trimmed, shown again nor kept in a draft. */
  answers: 'one' | 'many' | 'file' | 'secret';
  /** Several lines: line ends are kept, where in one line they become spaces. */
  lines: boolean;
  /** Most bytes of a file; of files only. */
  fileBytes?: number;
  /** From a string (one, secret), strings (many) or a File or null (file); its problems are `problem(…)`. */
  schema: z.ZodType<Value>;
  /** The value as somebody would type it. */
  write(value: Value): readonly string[];
  draw(field: DrawnField): Child;
  /** What was typed, for reading: the words of a choice rather than its code. */
  show(typed: readonly string[], language: Language): Words;
}

export type FormFields = Readonly<Record<string, FormField<unknown>>>;

export type ValuesOf<Fields extends FormFields> = {
  [Name in keyof Fields]: Fields[Name] extends FormField<infer Value> ? Value : never;
};
