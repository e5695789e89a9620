import {
  errorTitle,
  type FormState,
  Notice,
  type PageContext,
  PageShell,
  pathIn,
  SubjectForm,
} from '../../../web/index.ts';
import type { DataRequest } from '../data-request.ts';
import type { decideForm } from '../decide-form.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { PlacedMention } from '../read-request-page.ts';
import { type RequestPlace, requestsAddress } from '../request-place.ts';
import { requestCrumbs } from './request-crumbs.ts';

export interface DecidePageProps {
  context: PageContext;
  place: RequestPlace;
  request: DataRequest;
  mention: PlacedMention;
  form: ReturnType<typeof decideForm>;
  state: FormState;
}

/** One text that names somebody, and what is to become of it. */
export function DecidePage({ context, place, request, mention, form, state }: DecidePageProps) {
  const { language } = context;
  const english = language === 'en' ? undefined : 'en';
  const title = speak(language, 'decide.title', { what: mention.what, part: mention.partName });
  const path = `${requestsAddress(place)}/${request.id}`;
  return (
    <PageShell
      context={context}
      title={title}
      documentTitle={errorTitle(language, title, state.errors.length > 0)}
      breadcrumbs={requestCrumbs(language, place, [
        { text: speak(language, `one.title.${request.kind}`), href: pathIn(language, path) },
        { text: title },
      ])}
    >
      <h2>{words(language, 'decide.text')}</h2>
      <p class="answer">{mention.text}</p>
      {mention.address !== '' && (
        <p>
          <a href={pathIn(language, mention.address)}>{words(language, 'one.record')}</a>
        </p>
      )}
      {!mention.current && mention.text !== null && (
        <Notice>
          <p>{words(language, 'decide.history')}</p>
        </Notice>
      )}
      {mention.fixed !== null && (
        <Notice>
          <p lang={english}>{words(language, 'decide.fixed', { why: mention.fixed })}</p>
        </Notice>
      )}
      <SubjectForm
        context={context}
        form={form}
        state={state}
        action={pathIn(language, `${path}/places/${mention.id}`)}
        submit={speak(language, 'decide.send')}
        cancel={{ href: pathIn(language, path), text: speak(language, 'form.cancel') }}
      >
        {({ field }) => (
          <>
            {field('verdict')}
            {mention.fixed === null && mention.current && field('words')}
            {field('ground')}
            {field('groundWords')}
          </>
        )}
      </SubjectForm>
    </PageShell>
  );
}
