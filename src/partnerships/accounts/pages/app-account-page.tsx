import { type FormState, type PageContext, PageShell, pathIn, SubjectForm } from '../../../web/index.ts';
import { confirmPasswordForm } from '../forms.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { ButtonForm } from './button-form.tsx';

/** An app that is set up: new backup codes, or no longer using it. One password for either. */
export function AppAccountPage({
  context,
  state,
  hasPassword,
}: {
  context: PageContext;
  state: FormState;
  hasPassword: boolean;
}) {
  const { language } = context;
  const [codes, stop] = ['/account/second-factor/codes', '/account/second-factor/stop'];
  return (
    <PageShell
      context={context}
      title={speak(language, 'second.account.title')}
      lead={words(language, 'second.account.on')}
    >
      <p>{words(language, 'second.account.codes.text')}</p>
      <p>{words(language, 'second.account.stop.text')}</p>
      {hasPassword ? (
        <SubjectForm
          context={context}
          form={confirmPasswordForm}
          state={state}
          action={pathIn(language, codes)}
          submit={speak(language, 'second.account.codes')}
          cancel={{ href: pathIn(language, '/account'), text: speak(language, 'account.back') }}
        >
          {({ field }) => (
            <>
              {field('password')}
              <button class="ds_button button--danger" type="submit" formaction={pathIn(language, stop)}>
                {words(language, 'second.account.stop')}
              </button>
            </>
          )}
        </SubjectForm>
      ) : (
        <>
          <ButtonForm
            action={pathIn(language, codes)}
            text={speak(language, 'second.account.codes')}
            language={language}
          />
          <ButtonForm
            action={pathIn(language, stop)}
            text={speak(language, 'second.account.stop')}
            kind="danger"
            language={language}
          />
        </>
      )}
    </PageShell>
  );
}
