import type { FieldError } from './problem.ts';
import type { FormFields, Text, ValuesOf } from './field.ts';

/** A form of one subject: what is asked, in order. Its drawing, reading and showing again follow from it. */
export interface Form<Fields extends FormFields> {
  /** Lower case and hyphens, unique over all forms: drafts and sent forms are found by it. */
  name: string;
  fields: Fields;
  /** Whether what is typed is kept on the server while one types. */
  drafts: boolean;
  /** Kept only where the session ended before it was sent, and for a day: what is about somebody else. */
  brief: boolean;
  /** How names of fields begin of which there is one for each of some rows: drafts keep these too, however many. */
  repeated: readonly string[];
  /** What no field can tell alone; asked only when each field is right. */
  check(values: ValuesOf<Fields>): readonly FieldError[];
}

/**
 * A form by its name and fields. A form whose choices come from the database is a function that makes one:
 * `const seatForm = (bodies: Body[]) => defineForm('seat', { body: fields.select({ … }) })`.
 *
 * What somebody typed is never lost with their session: a form that asks something other than passwords and files keeps
 * drafts, or brief ones, or says why it never does.
 */
export function defineForm<const Fields extends FormFields>(
  name: string,
  fields: Fields,
  options: {
    drafts?: boolean | 'brief' | { never: string };
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
  const kept = Object.values(fields).some(({ answers }) => answers === 'one' || answers === 'many');
  if (drafts === false && kept)
    throw new Error(
      `The form "${name}" would lose what is typed when a session ends: let its drafts be 'brief', or say { never: 'why' }.`,
    );
  return { name, fields, drafts: drafts === true, brief: drafts === 'brief', repeated, check };
}

/** `field('email', (language) => …)`: one thing wrong with an answer, found by whoever acts on it. */
export function fieldError(field: string | null, message: Text): FieldError {
  return { field, message };
}
