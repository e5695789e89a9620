import type { PageContext } from '../../../web/index.ts';
import type { InvitationProblem } from '../accept-invitation.ts';
import { invitationDays } from '../invitation-store.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { MessagePage } from './message-page.tsx';

/** An invitation that cannot be accepted, and what to do. */
export function NoInvitationPage({ context, problem }: { context: PageContext; problem: InvitationProblem }) {
  const { language } = context;
  if (problem === 'expired')
    return (
      <MessagePage
        context={context}
        title={speak(language, 'invitation.expired.title')}
        text={[words(language, 'invitation.expired.text', { days: invitationDays })]}
      />
    );
  if (problem === 'accepted')
    return (
      <MessagePage
        context={context}
        title={speak(language, 'invitation.used.title')}
        text={[words(language, 'invitation.used.text')]}
        next={{ href: '/sign-in', text: words(language, 'signIn.title') }}
      />
    );
  const part = problem === 'withdrawn' ? 'withdrawn' : 'unknown';
  return (
    <MessagePage
      context={context}
      title={speak(language, `invitation.${part}.title`)}
      text={[words(language, `invitation.${part}.text`)]}
    />
  );
}
