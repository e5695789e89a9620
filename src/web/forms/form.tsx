import type { Child } from 'hono/jsx';
import { Button, SaveDraftButton } from '../components/form/button.tsx';
import { ErrorSummary } from '../components/form/error-summary.tsx';
import { HiddenFields } from '../components/form/hidden-fields.tsx';
import { pathIn } from '../language.ts';
import { Spoken, type Words } from '../messages/spoken.tsx';
import type { PageContext } from '../page-context.ts';
import { DraftElement } from './draft-element.tsx';
import type { FormFields } from './field.ts';
import type { Form } from './define-form.ts';
import type { FormState } from './form-state.ts';
import { FormField } from './form-field.tsx';
import { FormNotices } from './form-notices.tsx';
import { hiddenNames } from './read-hidden.ts';

export interface SubjectFormProps<Fields extends FormFields> {
  context: PageContext;
  form: Form<Fields>;
  state: FormState;
  /** Where it is sent. */
  action: string;
  /** Words of the button that sends it. */
  submit: Words;
  /** `danger` where sending it takes something away. */
  submitKind?: 'primary' | 'danger';
  /** Way out without sending, beside the buttons. */
  cancel?: { href: string; text: Words };
  /** How the fields are laid out, where it is not one after the other: `({ field }) => <>{field('name')}</>`. */
  children?: (drawn: { field(name: keyof Fields & string): Child }) => Child;
}

/** A whole form: what is wrong, what is to be known, the fields, the buttons. Works without script. */
export function SubjectForm<Fields extends FormFields>(props: SubjectFormProps<Fields>) {
  const { context, form, state, action, submit, cancel, children } = props;
  const { language } = context;
  const hasFiles = Object.values(form.fields).some(({ answers }) => answers === 'file');
  const field = (name: string) => <FormField form={form} name={name} state={state} language={language} />;
  const drawn = (
    <form
      class="form"
      action={action}
      method="post"
      novalidate
      enctype={hasFiles ? 'multipart/form-data' : undefined}
      id={`form-${form.name}`}
    >
      <HiddenFields
        fields={{
          [hiddenNames.form]: form.name,
          [hiddenNames.key]: state.key,
          [hiddenNames.subject]: state.subject === '' ? null : state.subject,
          [hiddenNames.version]: state.version === null ? null : String(state.version),
          [hiddenNames.base]: state.base,
          [hiddenNames.page]: state.page ?? context.path,
          [hiddenNames.again]: state.again ? 'yes' : null,
        }}
      />
      {children ? children({ field }) : Object.keys(form.fields).map(field)}
      <div class="ds_button-group form__buttons">
        <Button text={submit} kind={props.submitKind ?? 'primary'} language={language} />
        {form.drafts && <SaveDraftButton href={pathIn(language, '/drafts')} language={language} />}
        {cancel && (
          <a href={cancel.href}>
            <Spoken message={cancel.text} language={language} />
          </a>
        )}
      </div>
    </form>
  );
  return (
    <>
      <ErrorSummary
        language={language}
        errors={state.errors.map(({ field, message }) => ({
          fieldId: field,
          message: message(language),
        }))}
      />
      <FormNotices context={context} form={form} state={state} />
      {form.drafts ? <DraftElement context={context}>{drawn}</DraftElement> : drawn}
    </>
  );
}
