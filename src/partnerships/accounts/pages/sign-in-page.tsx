import { type FormState, type PageContext, PageShell, pathIn, SubjectForm } from '../../../web/index.ts';
import type { OidcProvider } from '../../../platform/identity/oidc-provider.ts';
import type { DemonstrationAccount } from '../demonstration-accounts.ts';
import { signInForm } from '../forms.ts';
import { withNext } from '../go-on.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { ButtonForm } from './button-form.tsx';
import { DemonstrationPeople } from './demonstration-people.tsx';
import { PasskeyElement } from './passkey-element.tsx';

export interface SignInPageProps {
  context: PageContext;
  state: FormState;
  next: string | null;
  /** Where one goes without having been on the way. */
  home: string;
  providers: readonly OidcProvider[];
  /** Empty but on a demonstration reached from its own computer. */
  people: readonly DemonstrationAccount[];
  passkeyScript: string;
  limits: { idleMinutes: number; hours: number };
}

/** All ways in. */
export function SignInPage(props: SignInPageProps) {
  const { context, state, next, home, providers, people, passkeyScript, limits } = props;
  const { language } = context;
  return (
    <PageShell context={context} title={speak(language, 'signIn.title')}>
      <SubjectForm
        context={context}
        form={signInForm}
        state={state}
        action={withNext(context, '/sign-in', next)}
        submit={speak(language, 'signIn.submit')}
      />
      <ul class="ds_no-bullets">
        <li>
          <a href={withNext(context, '/sign-in/link', next)}>{words(language, 'signIn.link')}</a>
        </li>
        <li>
          <a href={pathIn(language, '/recover')}>{words(language, 'signIn.forgotten')}</a>
        </li>
        <li>
          <a href={pathIn(language, '/register')}>{words(language, 'signIn.register')}</a>
        </li>
      </ul>
      <PasskeyElement
        context={context}
        script={passkeyScript}
        address="/sign-in/passkey"
        purpose="get"
        text={speak(language, 'passkey.signIn')}
        next={next ?? pathIn(language, home)}
      />
      {providers.length > 0 && (
        <section aria-labelledby="other-ways">
          <h2 id="other-ways">{words(language, 'signIn.other.title')}</h2>
          {providers.map(({ id, label }) => (
            <ButtonForm
              action={withNext(context, `/sign-in/oidc/${id}`, next)}
              text={speak(language, 'oidc.with', { label })}
              kind="secondary"
              language={language}
            />
          ))}
        </section>
      )}
      <p class="quiet">
        {words(language, 'signIn.ends', { minutes: limits.idleMinutes, hours: limits.hours })}
      </p>
      {people.length > 0 && <DemonstrationPeople context={context} people={people} next={next} />}
    </PageShell>
  );
}
