import {
  formatDay,
  type FormState,
  type PageContext,
  PageShell,
  pathIn,
  SubjectForm,
} from '../../../web/index.ts';
import { speak } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import type { FoundLink, LinkProblem } from '../link-store.ts';
import type { UpdateRequest } from '../round.ts';
import { updateLinkPath } from '../round-address.ts';
import { linkUpdateForm } from '../round-forms.ts';

export interface UpdatePageProps {
  context: PageContext;
  link: FoundLink;
  request: UpdateRequest;
  token: string;
  state: FormState;
}

/** What a lead's link opens: for whom, what was last said, and the form that sends one update. */
export function UpdatePage({ context, link, request, token, state }: UpdatePageProps) {
  const { language } = context;
  const { partnership, body, round, dueOn } = link;
  const last = request.answer ?? request.last;
  return (
    <PageShell
      context={context}
      title={speak(language, 'update.title', { action: request.actionName })}
      lead={words(language, 'update.lead', { partnership, body, round, due: formatDay(dueOn, language) })}
    >
      <RequestNotes context={context} request={request} />
      {last && <p>{words(language, 'update.prefilled', { day: formatDay(last.saidOn, language) })}</p>}
      <SubjectForm
        context={context}
        form={linkUpdateForm}
        state={state}
        action={pathIn(language, updateLinkPath(token))}
        submit={speak(language, 'update.submit')}
      />
      <p>{words(language, 'update.about')}</p>
    </PageShell>
  );
}

/** Why it was returned, where it was. */
export function RequestNotes({ context, request }: { context: PageContext; request: UpdateRequest }) {
  const { state, comment } = request;
  return state === 'returned' && comment !== null ? (
    <p class="own-words">{words(context.language, 'update.comment', { comment })}</p>
  ) : null;
}

/** A link that cannot be used, and what to do. It tells nothing of what it was for. */
export function NoUpdatePage({ context, problem }: { context: PageContext; problem: LinkProblem }) {
  const { language } = context;
  return (
    <PageShell context={context} title={speak(language, `update.${problem}.title`)}>
      <p>{words(language, `update.${problem}.text`)}</p>
    </PageShell>
  );
}

/** What is seen once an update was sent by its link. */
export function UpdateSentPage({ context }: { context: PageContext }) {
  const { language } = context;
  return (
    <PageShell context={context} title={speak(language, 'update.sent.title')}>
      <p>{words(language, 'update.sent.text')}</p>
    </PageShell>
  );
}
