import type { Child, PropsWithChildren } from 'hono/jsx';
import { speak } from '../../forms/messages/message.ts';
import type { Language } from '../../language.ts';
import { langOf, Spoken, textOf, type Words } from '../../messages/spoken.tsx';

/** What every field is told, whatever kind it is. */
export interface FieldProps {
  /** Unique on the page: error summary, label and hint point at it. */
  id: string;
  name: string;
  label: Words;
  hint?: Words | null;
  /** What is wrong with the answer; null or absent where nothing is. */
  error?: Words | null;
  /** True says so beside the label. */
  optional?: boolean;
  language?: Language;
}

/** Ids of what describes a field, for `aria-describedby`; undefined where nothing does. */
export function describedBy({ id, hint, error }: FieldProps, ...more: string[]): string | undefined {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : []), ...more];
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** The label as it is read: optional fields say so. */
export function labelOf({ label, optional, language = 'en' }: FieldProps): Words {
  if (!optional) return label;
  const said = speak(language, 'optional', { label: textOf(label) });
  return typeof label === 'string' ? said : { text: said.text, language: label.language };
}

/** Hint and error of a field, between its label and what is filled in. */
export function Guidance({ field }: { field: FieldProps }) {
  const { id, hint, error, language = 'en' } = field;
  return (
    <>
      {hint && (
        <p class="ds_hint-text" id={`${id}-hint`}>
          <Spoken message={hint} language={language} />
        </p>
      )}
      {error && (
        <p class="ds_question__error-message" id={`${id}-error`}>
          <span class="visually-hidden">
            <Spoken message={speak(language, 'error.before')} language={language} />
          </span>{' '}
          <Spoken message={error} language={language} />
        </p>
      )}
    </>
  );
}

/** One question with one thing to fill in: label, hint, error, field. */
export function Question({ field, children }: PropsWithChildren<{ field: FieldProps }>) {
  const label = labelOf(field);
  return (
    <div class={questionClass(field)}>
      <label class="ds_label" for={field.id} lang={langOf(label, field.language ?? 'en')}>
        {textOf(label)}
      </label>
      <Guidance field={field} />
      {children}
    </div>
  );
}

/** One question with several things to fill in: a fieldset with its legend. */
export function GroupQuestion({ field, children }: { field: FieldProps; children: Child }) {
  const label = labelOf(field);
  return (
    <div class={questionClass(field)}>
      <fieldset id={field.id} tabindex={-1} aria-describedby={describedBy(field)}>
        <legend lang={langOf(label, field.language ?? 'en')}>{textOf(label)}</legend>
        <Guidance field={field} />
        {children}
      </fieldset>
    </div>
  );
}

function questionClass({ error }: FieldProps): string {
  return error ? 'ds_question ds_question--error' : 'ds_question';
}
