import { randomUUID } from 'node:crypto';
import { HiddenFields } from '../components/form/hidden-fields.tsx';
import { Spoken, type Words } from '../messages/spoken.tsx';
import type { PageContext } from '../page-context.ts';
import type { FormFields } from './field.ts';
import type { Form } from './define-form.ts';
import { hiddenNames } from './read-hidden.ts';

/** A form with nothing to fill in, as its one button: for acts on the rows of a list. */
export function ButtonForm(props: {
  context: PageContext;
  form: Form<FormFields>;
  /** Where it is sent. */
  action: string;
  /** Version of the row, so that acting on the same one again is another wish. */
  version: number;
  text: Words;
  /** The row it acts on, for a screen reader. */
  what: Words;
}) {
  const { context, form, action, version, text, what } = props;
  const { language } = context;
  return (
    <form class="button-form" action={action} method="post">
      <HiddenFields
        fields={{
          [hiddenNames.form]: form.name,
          [hiddenNames.key]: randomUUID(),
          [hiddenNames.version]: String(version),
        }}
      />
      <button class="ds_button ds_button--secondary ds_button--small" type="submit">
        <Spoken message={text} language={language} />
        <span class="visually-hidden">
          {' '}
          – <Spoken message={what} language={language} />
        </span>
      </button>
    </form>
  );
}
