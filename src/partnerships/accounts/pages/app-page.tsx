import type { SecondFactorSetUp } from '../../../platform/identity/second-factor.ts';
import { type FormState, type PageContext, PageShell, pathIn, SubjectForm } from '../../../web/index.ts';
import { codeForm, confirmPasswordForm } from '../forms.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { ButtonForm } from './button-form.tsx';
import { QrCode } from './qr-code.tsx';

export type AppStep =
  | { kind: 'password'; state: FormState; hasPassword: boolean }
  | { kind: 'scan'; setUp: SecondFactorSetUp; state: FormState }
  /** The secret is in the app already; only the code was wrong. */
  | { kind: 'code'; state: FormState };

const address = '/account/second-factor/app';

/** Setting up an app that shows codes, step by step. */
export function AppPage({ context, step }: { context: PageContext; step: AppStep }) {
  const { language } = context;
  return (
    <PageShell context={context} title={speak(language, 'app.title')}>
      {step.kind === 'password' && <Begin context={context} {...step} />}
      {step.kind === 'scan' && <Scan context={context} setUp={step.setUp} />}
      {step.kind !== 'password' && (
        <>
          <h2>{words(language, 'app.show')}</h2>
          <SubjectForm
            context={context}
            form={codeForm}
            state={step.state}
            action={pathIn(language, `${address}/show`)}
            submit={speak(language, 'app.show.submit')}
            cancel={{ href: pathIn(language, address), text: speak(language, 'app.again') }}
          />
        </>
      )}
    </PageShell>
  );
}

function Begin(props: { context: PageContext; state: FormState; hasPassword: boolean }) {
  const { context, state, hasPassword } = props;
  const { language } = context;
  if (!hasPassword)
    return (
      <>
        <p>{words(language, 'app.begin.lead')}</p>
        <ButtonForm
          action={pathIn(language, address)}
          text={speak(language, 'app.begin')}
          language={language}
        />
      </>
    );
  return (
    <>
      <p>{words(language, 'app.password.lead')}</p>
      <SubjectForm
        context={context}
        form={confirmPasswordForm}
        state={state}
        action={pathIn(language, address)}
        submit={speak(language, 'app.begin')}
      />
    </>
  );
}

function Scan({ context, setUp }: { context: PageContext; setUp: SecondFactorSetUp }) {
  const { language } = context;
  return (
    <>
      <h2>{words(language, 'app.scan')}</h2>
      <p>{words(language, 'app.scan.text')}</p>
      <QrCode text={setUp.uri} label={say(language, 'app.scan.label')} />
      <p>
        {words(language, 'app.secret')}: <code>{setUp.secret}</code>
      </p>
      <h2>{words(language, 'app.codes')}</h2>
      <p>{words(language, 'app.codes.text')}</p>
      <BackupCodes codes={setUp.backupCodes} />
    </>
  );
}
