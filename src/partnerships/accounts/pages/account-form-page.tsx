import {
  type Form,
  type FormFields,
  type FormState,
  type PageContext,
  PageShell,
  pathIn,
  SubjectForm,
} from '../../../web/index.ts';
import { addressForm, changePasswordForm, nameForm } from '../forms.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

const forms: Readonly<Record<'name' | 'address' | 'password', Form<FormFields>>> = {
  name: nameForm,
  address: addressForm,
  password: changePasswordForm,
};

/** One thing of one's account to change. */
export function AccountFormPage({
  context,
  what,
  state,
  email,
}: {
  context: PageContext;
  what: 'name' | 'address' | 'password';
  state: FormState;
  email: string;
}) {
  const { language } = context;
  return (
    <PageShell
      context={context}
      title={speak(language, `${what}.title`)}
      {...(what === 'address' && { lead: words(language, 'address.lead', { address: email }) })}
    >
      <SubjectForm
        context={context}
        form={forms[what]}
        state={state}
        action={pathIn(language, `/account/${what}`)}
        submit={speak(language, `${what}.submit`)}
        cancel={{ href: pathIn(language, '/account'), text: speak(language, 'account.back') }}
      />
    </PageShell>
  );
}
