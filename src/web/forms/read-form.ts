import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Submission } from '../../platform/forms/submission.ts';
import type { FormFields, FormField, ValuesOf } from './field.ts';
import type { Form } from './define-form.ts';
import type { FormState } from './form-state.ts';
import { speak } from './messages/message.ts';
import { type FieldError, problemOf, wrong } from './problem.ts';
import { readBody, type SentBody } from './read-body.ts';
import { readHidden } from './read-hidden.ts';
import { digestOf } from './digest-of.ts';
import { typedText } from './typed-text.ts';
import { type Unreadable, unreadable } from './unreadable.ts';
import { textOf } from '../messages/spoken.tsx';

/** A form that was sent and could be read. */
export interface SentForm<Values> {
  values: Values;
  /** To show it again, should whoever acts on it find something wrong. */
  state: FormState;
  /** What makes it act once: for `submitOnce`, with the account that sent it. */
  submission: Submission;
}

export type SentProblem = Unreadable | { kind: 'errors'; state: FormState };

/** Most bytes of typed text in one form: far more than all its answers may have, so that too long is said by field. */
const textBytes = 1_000_000;

/** Reads what was sent as one form. What cannot be taken comes back as it was typed, with what is wrong with it. */
export async function readForm<Fields extends FormFields>(
  request: Request,
  form: Form<Fields>,
): Promise<Result<SentForm<ValuesOf<Fields>>, SentProblem>> {
  const body = await readBody(request, limitsOf(form));
  if (!body.ok) return body;
  const hidden = readHidden(body.value.texts);
  if (!hidden.ok) return hidden;
  const answers = readAnswers(form, body.value);
  if (!answers.ok) return answers;
  const { typed, values, errors } = answers.value;
  const state: FormState = { ...hidden.value, typed, errors, notice: null };
  if (values === null) return failed({ kind: 'errors', state });
  const found = form.check(values);
  if (found.length > 0) return failed({ kind: 'errors', state: { ...state, errors: found } });
  const { key, subject, version, again } = state;
  const { pathname: path } = new URL(request.url);
  const digest = await digestOf(form, { path, version, typed, files: body.value.files });
  return ok({ values, state, submission: { key, form: form.name, subject, digest, again } });
}

/** What one request with this form may have. */
export function limitsOf(form: Form<FormFields>): { bytes: number; files: boolean } {
  const files = Object.values(form.fields).filter(({ answers }) => answers === 'file');
  // A file that is somewhat too large is still read, to say so beside its field.
  const fileBytes = files.reduce((sum, { fileBytes = 0 }) => sum + fileBytes * 2, 0);
  return { bytes: textBytes + fileBytes, files: files.length > 0 };
}

interface Answers<Values> {
  typed: Map<string, readonly string[]>;
  /** Null where an answer is wrong. */
  values: Values | null;
  errors: readonly FieldError[];
}

/** Each field's answer by itself: typed, cleaned, read. */
export function readAnswers<Fields extends FormFields>(
  form: Form<Fields>,
  { texts, files }: SentBody,
): Result<Answers<ValuesOf<Fields>>, Unreadable> {
  const typed = new Map<string, readonly string[]>();
  const values: [string, unknown][] = [];
  const errors: FieldError[] = [];
  for (const [name, field] of Object.entries(form.fields)) {
    const sent = (field.answers === 'file' ? files : texts).get(name) ?? [];
    if (field.answers !== 'many' && sent.length > 1) return failed(repeated(name, sent.length));
    const refused = new Set<string>();
    const answers = field.answers === 'file' ? [] : cleaned(field, sent as readonly string[], refused);
    if (field.answers === 'one' || field.answers === 'many') typed.set(name, answers);
    const read = field.schema.safeParse(answerOf(field, answers, sent));
    const problem = !read.success
      ? problemOf(read.error.issues[0] as NonNullable<(typeof read.error.issues)[0]>)
      : refused.size > 0
        ? wrong('wrong.character', { codes: [...refused].join(', ') })
        : null;
    if (problem === null) values.push([name, read.data]);
    else
      errors.push({
        field: name,
        message: (language) => problem(language, textOf(field.label(language))),
      });
  }
  return ok({
    typed,
    errors,
    values: errors.length > 0 ? null : (Object.fromEntries(values) as ValuesOf<Fields>),
  });
}

function cleaned(field: FormField<unknown>, sent: readonly string[], refused: Set<string>): string[] {
  if (field.answers === 'secret') return [...sent];
  return sent.map((answer) => {
    const { text, refused: taken } = typedText(answer, field);
    for (const code of taken) refused.add(code);
    return text;
  });
}

function answerOf({ answers }: FormField<unknown>, typed: string[], sent: readonly unknown[]): unknown {
  if (answers === 'file') return sent[0] ?? null;
  return answers === 'many' ? typed : (typed[0] ?? '');
}

function repeated(name: string, count: number): Unreadable {
  return unreadable(400, (language) => speak(language, 'unreadable.repeated', { name, count }));
}
