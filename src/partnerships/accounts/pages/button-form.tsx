import type { Language } from '../../../web/index.ts';
import { Spoken, type Words } from '../../../web/index.ts';

/** A button that does one thing at once. */
export function ButtonForm(props: {
  action: string;
  text: Words;
  kind?: 'primary' | 'secondary' | 'danger';
  language: Language;
  /** What the button's text alone does not say, for those who hear it. */
  about?: string;
  /** Sent along unseen. */
  values?: Readonly<Record<string, string>>;
}) {
  const look = {
    primary: 'ds_button',
    secondary: 'ds_button ds_button--secondary',
    danger: 'ds_button button--danger',
  };
  return (
    <form method="post" action={props.action}>
      {Object.entries(props.values ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button class={look[props.kind ?? 'primary']} type="submit">
        <Spoken message={props.text} language={props.language} />
        {props.about && <span class="visually-hidden"> {props.about}</span>}
      </button>
    </form>
  );
}
