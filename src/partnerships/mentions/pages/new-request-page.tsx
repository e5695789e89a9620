import {
  errorTitle,
  type FormState,
  type PageContext,
  PageShell,
  pathIn,
  SubjectForm,
} from '../../../web/index.ts';
import { dataRequestForm } from '../data-request-form.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { type RequestPlace, requestsAddress } from '../request-place.ts';
import { requestCrumbs } from './request-crumbs.ts';

/** Takes down what somebody without an account asked. */
export function NewRequestPage({
  context,
  place,
  state,
}: {
  context: PageContext;
  place: RequestPlace;
  state: FormState;
}) {
  const { language } = context;
  const title = speak(language, 'new.title');
  const path = pathIn(language, requestsAddress(place));
  return (
    <PageShell
      context={context}
      title={title}
      documentTitle={errorTitle(language, title, state.errors.length > 0)}
      lead={words(language, 'new.lead')}
      breadcrumbs={requestCrumbs(language, place, [{ text: title }])}
    >
      <SubjectForm
        context={context}
        form={dataRequestForm}
        state={state}
        action={`${path}/new`}
        submit={speak(language, 'new.send')}
        cancel={{ href: path, text: speak(language, 'form.cancel') }}
      />
    </PageShell>
  );
}
