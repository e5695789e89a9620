import { speak } from '../../forms/messages/message.ts';
import type { Language } from '../../language.ts';
import { Spoken, type Words } from '../../messages/spoken.tsx';

export interface ButtonProps {
  text: Words;
  /** What is done first of all, what can be done as well, what destroys. */
  kind?: 'primary' | 'secondary' | 'danger';
  name?: string;
  value?: string;
  /** Where this button sends the form instead. */
  formaction?: string;
  language?: Language;
}

/** Sends the form it stands in. */
export function Button({ text, kind = 'primary', name, value, formaction, language = 'en' }: ButtonProps) {
  const look = {
    primary: 'ds_button',
    secondary: 'ds_button ds_button--secondary',
    danger: 'ds_button button--danger',
  };
  return (
    <button class={look[kind]} type="submit" name={name} value={value} formaction={formaction}>
      <Spoken message={text} language={language} />
    </button>
  );
}

/** Keeps what was typed without sending it: the way without script. */
export function SaveDraftButton({ language = 'en', href }: { href: string; language?: Language }) {
  return (
    <Button text={speak(language, 'draft.save')} kind="secondary" formaction={href} language={language} />
  );
}
