import { type FormState, type PageContext, PageShell, pathIn, SubjectForm } from '../../../web/index.ts';
import type { SecondFactors } from '../../../platform/identity/second-factor-state.ts';
import { codeForm } from '../forms.ts';
import { withNext } from '../go-on.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { ButtonForm } from './button-form.tsx';
import { PasskeyElement } from './passkey-element.tsx';

export interface SecondFactorPageProps {
  context: PageContext;
  factors: SecondFactors;
  state: FormState;
  next: string;
  passkeyScript: string;
}

/** The step after signing in: show the second factor, or set the first one up. */
export function SecondFactorPage(props: SecondFactorPageProps) {
  const { factors, context } = props;
  const { language } = context;
  const none = !factors.app && factors.passkeys === 0;
  return (
    <PageShell
      context={context}
      title={speak(language, none ? 'second.setUp.title' : 'second.title')}
      lead={words(language, none ? 'second.setUp.lead' : 'second.lead')}
    >
      {none ? <SetUp {...props} /> : <Show {...props} />}
      <ButtonForm
        action={pathIn(language, '/sign-out')}
        text={speak(language, 'signIn.out')}
        kind="secondary"
        language={language}
      />
    </PageShell>
  );
}

function Show({ context, factors, state, next, passkeyScript }: SecondFactorPageProps) {
  const { language } = context;
  return (
    <>
      {factors.app && (
        <SubjectForm
          context={context}
          form={codeForm}
          state={state}
          action={withNext(context, '/sign-in/second-factor', next)}
          submit={speak(language, 'second.submit')}
        />
      )}
      {factors.passkeys > 0 && (
        <PasskeyElement
          context={context}
          script={passkeyScript}
          address="/sign-in/passkey"
          purpose="get"
          text={speak(language, 'second.passkey')}
          next={next}
        />
      )}
      <p>{words(language, 'second.lost')}</p>
    </>
  );
}

function SetUp({ context, next, passkeyScript }: SecondFactorPageProps) {
  const { language } = context;
  return (
    <>
      <h2>{words(language, 'second.setUp.app')}</h2>
      <p>{words(language, 'second.setUp.app.text')}</p>
      <p>
        <a class="ds_button" href={pathIn(language, '/account/second-factor/app')}>
          {words(language, 'second.setUp.app.next')}
        </a>
      </p>
      <h2>{words(language, 'second.setUp.passkey')}</h2>
      <p>{words(language, 'second.setUp.passkey.text')}</p>
      <p>{words(language, 'account.passkeys.script')}</p>
      <PasskeyElement
        context={context}
        script={passkeyScript}
        address="/account/passkeys"
        purpose="create"
        text={speak(language, 'account.passkeys.add')}
        next={next}
      />
    </>
  );
}
