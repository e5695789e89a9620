import type { FieldError } from './problem.ts';
import type { FormFields, Text, ValuesOf } from './field.ts';

/** A form of one subject: what is asked, in order. Its drawing, reading and showing again follow from it. */
export interface Form<Fields extends FormFields> {
  /** Lower case and hyphens, unique over all forms: drafts and sent forms are found by it. */
  name: string;
  fields: Fields;
  /** Whether what is typed is kept on the server while one types: false where nobody is signed in. */
  drafts: boolean;
  /** How names of fields begin of which there is one for each of some rows: drafts keep these too, however many. */
  repeated: readonly string[];
  /** What no field can tell alone; asked only when each field is right. */
  check(values: ValuesOf<Fields>): readonly FieldError[];
}

/**
 * A form by its name and fields. A form whose choices come from the database is a function that makes one:
 * `const seatForm = (bodies: Body[]) => defineForm('seat', { body: fields.select({ … }) })`.
 */
export function defineForm<const Fields extends FormFields>(
  name: string,
  fields: Fields,
  options: {
    drafts?: boolean;
    repeated?: readonly string[];
    check?(values: ValuesOf<Fields>): readonly FieldError[];
  } = {},
): Form<Fields> {
  if (!/^[a-z][a-z0-9-]{0,60}$/.test(name))
    throw new Error(`A form cannot be called "${name}": take lower case and hyphens.`);
  for (const field of Object.keys(fields))
    if (!/^[a-z][a-zA-Z0-9-]{0,60}$/.test(field))
      throw new Error(
        `A field of the form "${name}" cannot be called "${field}": names begin with a letter.`,
      );
  const { drafts = true, repeated = [], check = () => [] } = options;
  return { name, fields, drafts, repeated, check };
}

/** `field('email', (language) => …)`: one thing wrong with an answer, found by whoever acts on it. */
export function fieldError(field: string | null, message: Text): FieldError {
  return { field, message };
}
