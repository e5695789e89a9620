import { createHash, randomUUID } from 'node:crypto';
import type { FormFields, ValuesOf } from './field.ts';
import type { Form } from './define-form.ts';
import type { FormNotice } from './form-notice.ts';
import type { FieldError } from './problem.ts';

/** What was typed into each field, whether or not it could be read. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** One form on one page: what stands in its fields, what is wrong, and what it carries along unseen. */
export interface FormState {
  /** Tells this form from every other that was ever drawn: however often it is sent, it acts once. */
  key: string;
  /** What the form is about within its kind, so that two drafts do not meet: an id, a code, or nothing. */
  subject: string;
  /** Version of the thing that is changed; null where one is made. */
  version: number | null;
  typed: Typed;
  /** Marks of what stood in the fields when the thing was opened: tells which answers were changed here. */
  base: string;
  /** Path of the page that shows the form empty or as it was; null on that page itself. */
  page: string | null;
  /** Set where somebody wants the same once more, having been told of the first. */
  again: boolean;
  errors: readonly FieldError[];
  notice: FormNotice | null;
}

export interface NewFormOptions<Fields extends FormFields> {
  subject?: string;
  /** What stands in the fields: all of a thing that is changed, or some to begin with. */
  values?: Partial<ValuesOf<Fields>>;
  /** Of the thing that is changed. */
  version?: number;
}

/** A form that nobody has typed into yet. */
export function newForm<Fields extends FormFields>(
  form: Form<Fields>,
  { subject = '', values = {}, version }: NewFormOptions<Fields> = {},
): FormState {
  const typed = writeValues(form, values);
  return {
    key: randomUUID(),
    subject,
    version: version ?? null,
    typed,
    base: marksOf(form, typed),
    page: null,
    again: false,
    errors: [],
    notice: null,
  };
}

/** Values as they stand in the fields. */
export function writeValues<Fields extends FormFields>(
  form: Form<Fields>,
  values: Partial<ValuesOf<Fields>>,
): Typed {
  return new Map(
    Object.entries(form.fields).flatMap(([name, field]) => {
      const value = (values as Record<string, unknown>)[name];
      return value === undefined ? [] : [[name, field.write(value)] as const];
    }),
  );
}

/** A short mark per field, in order: enough to tell that an answer is another, too little to read it. */
export function marksOf(form: Form<FormFields>, typed: Typed): string {
  return Object.keys(form.fields)
    .map((name) => markOf(typed.get(name) ?? []))
    .join('.');
}

export function markOf(typed: readonly string[]): string {
  const answers = typed.filter((answer) => answer !== '');
  return createHash('sha256').update(JSON.stringify(answers)).digest('base64url').slice(0, 8);
}

/** The form shown again with what is wrong. */
export function withErrors(state: FormState, errors: readonly FieldError[]): FormState {
  return { ...state, errors };
}
