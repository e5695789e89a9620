import { failed, ok, type Result } from '../../kernel/result.ts';
import { type Draft, draftBytes } from '../../platform/forms/draft-store.ts';
import type { FormFields } from './field.ts';
import type { Form } from './define-form.ts';
import { speak } from './messages/message.ts';
import { limitsOf } from './read-form.ts';
import { readBody } from './read-body.ts';
import { hiddenNames, readHidden } from './read-hidden.ts';
import { sizeText } from './size-text.ts';
import { typedText } from './typed-text.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

/** What a form sends to be kept rather than acted on. */
export interface SentDraft {
  form: string;
  subject: string;
  key: string;
  /** Path of the page with the form; null where it did not say one of ours. */
  page: string | null;
  draft: Omit<Draft, 'savedAt'>;
}

/** Reads a form that may be half filled in: nothing in it has to be right, and passwords and files are left out. */
export async function readDraftBody(
  request: Request,
  forms: readonly Form<FormFields>[],
): Promise<Result<SentDraft, Unreadable>> {
  // A form's own button sends its files along.
  const bytes = Math.max(draftBytes, ...forms.map((form) => limitsOf(form).bytes));
  const body = await readBody(request, { bytes, files: true });
  if (!body.ok) return body;
  const hidden = readHidden(body.value.texts);
  if (!hidden.ok) return hidden;
  const name = body.value.texts.get(hiddenNames.form)?.[0] ?? '';
  const form = forms.find((one) => one.name === name && (one.drafts || one.brief));
  if (form === undefined)
    return failed(
      unreadable(400, (language) => speak(language, 'draft.unknown', { name: name.slice(0, 60) })),
    );
  const { key, subject, version, base, page } = hidden.value;
  const { texts } = body.value;
  const fields = Object.entries(form.fields).flatMap(([field, { answers, lines }]) => {
    if (answers === 'file' || answers === 'secret') return [];
    const typed = (texts.get(field) ?? []).map((text) => typedText(text, { lines }).text);
    return [[field, answers === 'one' ? typed.slice(0, 1) : typed] as const];
  });
  const rows = [...texts].flatMap(([field, [text = '']]) =>
    form.repeated.some((begins) => field.startsWith(begins))
      ? [[field.slice(0, 80), [typedText(text, { lines: true }).text]] as const]
      : [],
  );
  const draft = { fields: Object.fromEntries([...fields, ...rows]), version, base };
  if (JSON.stringify(draft).length > draftBytes)
    return failed(
      unreadable(413, (language) => speak(language, 'draft.large', { max: sizeText(draftBytes) })),
    );
  return ok({
    form: form.name,
    subject,
    key,
    page,
    draft,
  });
}
