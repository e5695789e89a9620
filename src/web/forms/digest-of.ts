import { createHash } from 'node:crypto';
import type { FormFields } from './field.ts';
import type { Form } from './define-form.ts';
import type { FormState, Typed } from './form-state.ts';
import type { SentBody } from './read-body.ts';

/**
 * SHA-256 of all answers and files, of where they were sent and of the version they change: two sendings with the same
 * one ask for the same thing. Never of a secret, which could be guessed from it.
 */
export async function digestOf(
  form: Form<FormFields>,
  sent: { path: string; version: FormState['version']; typed: Typed; files: SentBody['files'] },
): Promise<Uint8Array> {
  const hash = createHash('sha256').update(JSON.stringify([form.name, sent.path, sent.version]));
  for (const name of Object.keys(form.fields)) {
    hash.update(JSON.stringify([name, sent.typed.get(name) ?? []]));
    for (const file of sent.files.get(name) ?? [])
      hash.update(JSON.stringify([file.name, file.size])).update(new Uint8Array(await file.arrayBuffer()));
  }
  return hash.digest();
}
