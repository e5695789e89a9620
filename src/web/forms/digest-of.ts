import { createHash } from 'node:crypto';
import type { FormFields } from './field.ts';
import type { Form } from './define-form.ts';
import type { Typed } from './form-state.ts';
import type { SentBody } from './read-body.ts';

/** Of all answers and files; never of a secret, which could be guessed from it. */
export async function digestOf(
  form: Form<FormFields>,
  typed: Typed,
  files: SentBody['files'],
): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for (const name of Object.keys(form.fields)) {
    hash.update(JSON.stringify([name, typed.get(name) ?? []]));
    for (const file of files.get(name) ?? [])
      hash.update(JSON.stringify([file.name, file.size])).update(new Uint8Array(await file.arrayBuffer()));
  }
  return hash.digest();
}
