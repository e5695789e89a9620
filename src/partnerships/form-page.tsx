import type { Child } from 'hono/jsx';
import {
  type Crumb,
  errorTitle,
  type FormFields,
  pathIn,
  SubjectForm,
  type SubjectFormProps,
  type Words,
} from '../web/index.ts';
import type { FormPageProps } from './form-at.tsx';
import { speak } from './messages/message.ts';
import { PartnershipShell } from './partnership-shell.tsx';

/** A page that is one form below a partnership. */
export function FormPage<About, Fields extends FormFields>(
  props: Omit<FormPageProps<About, Fields>, 'about'> & {
    tab: string;
    title: Words;
    lead?: Child;
    /** Pages between the tab and this one. */
    steps: readonly Crumb[];
    /** Words of the button that sends it. */
    submit: Words;
    submitKind?: SubjectFormProps<Fields>['submitKind'];
    /** Path of the page it was come from, without `/gd`. */
    back: string;
    /** What stands above the form. */
    above?: Child;
    layout?: SubjectFormProps<Fields>['children'];
  },
) {
  const { context, place, form, state, action, tab, title, steps, submit, back, above, layout } = props;
  const { language } = context;
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab={tab}
      title={title}
      {...(props.lead === undefined ? {} : { lead: props.lead })}
      documentTitle={errorTitle(language, title, state.errors.length > 0)}
      steps={[...steps, { text: title }]}
    >
      {above}
      <SubjectForm
        context={context}
        form={form}
        state={state}
        action={action}
        submit={submit}
        {...(props.submitKind === undefined ? {} : { submitKind: props.submitKind })}
        cancel={{ href: pathIn(language, back), text: speak(language, 'form.cancel') }}
        {...(layout === undefined ? {} : { children: layout })}
      />
    </PartnershipShell>
  );
}
