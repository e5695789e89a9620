import {
  formatDay,
  type FormState,
  type PageContext,
  PageShell,
  pathIn,
  SubjectForm,
} from '../../../web/index.ts';
import { londonDay } from '../../../platform/london-day.ts';
import { newcomerForm } from '../forms.ts';
import { withNext } from '../go-on.ts';
import type { Invitation } from '../invitation-store.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { ButtonForm } from './button-form.tsx';

export interface InvitationPageProps {
  context: PageContext;
  invitation: Invitation;
  /** Name of the partnership it is for; null for the whole nation. */
  partnership: string | null;
  /** Whoever looks at it: new here, known but not signed in, signed in as whom it is for, or as somebody else. */
  who: { kind: 'new' | 'has-account' } | { kind: 'signed-in' | 'another'; email: string };
  token: string;
  state: FormState;
}

/** What is offered, and how to accept it. */
export function InvitationPage({ context, invitation, partnership, who, token, state }: InvitationPageProps) {
  const { language } = context;
  const role = speak(language, `role.${invitation.role}`).text;
  const own = `/invitations/${encodeURIComponent(token)}`;
  return (
    <PageShell
      context={context}
      title={speak(language, 'invitation.title')}
      lead={
        partnership === null
          ? words(language, 'invitation.offer.nation', { role })
          : words(language, 'invitation.offer.in', { role, partnership })
      }
    >
      <p>{words(language, 'invitation.for', { address: invitation.email })}</p>
      <p>
        {words(language, 'invitation.until', { day: formatDay(londonDay(invitation.expiresAt), language) })}
      </p>
      {who.kind === 'new' && (
        <>
          <p>{words(language, 'invitation.new')}</p>
          <SubjectForm
            context={context}
            form={newcomerForm}
            state={state}
            action={pathIn(language, own)}
            submit={speak(language, 'invitation.accept')}
          />
        </>
      )}
      {who.kind === 'has-account' && (
        <>
          <p>{words(language, 'invitation.signIn')}</p>
          <p>
            <a class="ds_button" href={withNext(context, '/sign-in', pathIn(language, own))}>
              {words(language, 'invitation.signIn.next')}
            </a>
          </p>
        </>
      )}
      {who.kind === 'signed-in' && (
        <ButtonForm
          action={pathIn(language, own)}
          text={speak(language, 'invitation.accept')}
          language={language}
        />
      )}
      {who.kind === 'another' && (
        <>
          <p>{words(language, 'invitation.another', { address: who.email })}</p>
          <ButtonForm
            action={pathIn(language, '/sign-out')}
            text={speak(language, 'signIn.out')}
            kind="secondary"
            language={language}
          />
        </>
      )}
    </PageShell>
  );
}
