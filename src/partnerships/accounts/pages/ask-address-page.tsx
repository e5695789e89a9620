import { linkMinutes } from '../../../platform/identity/sign-in-library.ts';
import { type FormState, type PageContext, PageShell, pathIn, SubjectForm } from '../../../web/index.ts';
import { linkForm, recoverForm } from '../forms.ts';
import { withNext } from '../go-on.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** Asks where to send a link: to sign in, or to set a new password. */
export function AskAddressPage({
  context,
  ask,
  state,
  next,
}: {
  context: PageContext;
  ask: 'link' | 'recover';
  state: FormState;
  next: string | null;
}) {
  const { language } = context;
  return (
    <PageShell
      context={context}
      title={speak(language, `${ask}.title`)}
      lead={
        ask === 'link'
          ? words(language, 'link.lead', { minutes: linkMinutes })
          : words(language, 'recover.lead')
      }
    >
      <SubjectForm
        context={context}
        form={ask === 'link' ? linkForm : recoverForm}
        state={state}
        action={ask === 'link' ? withNext(context, '/sign-in/link', next) : pathIn(language, '/recover')}
        submit={speak(language, 'link.submit')}
        cancel={{ href: withNext(context, '/sign-in', next), text: speak(language, 'signIn.title') }}
      />
    </PageShell>
  );
}
