import {
  errorTitle,
  type FormState,
  type PageContext,
  PageShell,
  pathIn,
  SubjectForm,
} from '../../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { type PeoplePlace, peopleAddress } from '../people-place.ts';
import type { roleForm } from '../role-form.ts';
import { placeCrumbs } from './place-crumbs.ts';

/** Whom to give which role. */
export function GiveRolePage({
  context,
  place,
  form,
  state,
}: {
  context: PageContext;
  place: PeoplePlace;
  form: ReturnType<typeof roleForm>;
  state: FormState;
}) {
  const { language } = context;
  const title = speak(language, 'form.title');
  const path = pathIn(language, peopleAddress(place));
  return (
    <PageShell
      context={context}
      title={title}
      documentTitle={errorTitle(language, title, state.errors.length > 0)}
      lead={words(language, 'form.lead')}
      breadcrumbs={placeCrumbs(language, place, title)}
    >
      <SubjectForm
        context={context}
        form={form}
        state={state}
        action={`${path}/new`}
        submit={speak(language, 'form.button')}
        cancel={{ href: path, text: speak(language, 'form.cancel') }}
      >
        {({ field }) => (
          <>
            {field('email')}
            {field('role')}
            {place.code !== null && field('body')}
            {field('readsFrom')}
            {field('readsUntil')}
          </>
        )}
      </SubjectForm>
    </PageShell>
  );
}
