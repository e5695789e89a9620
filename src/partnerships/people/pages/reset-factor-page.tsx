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
import type { ListedRole } from '../people-store.ts';
import { resetFactorForm } from '../role-form.ts';
import { placeCrumbs } from './place-crumbs.ts';

/** Takes somebody's lost second factor away, with the reason. */
export function ResetFactorPage({
  context,
  place,
  held,
  state,
}: {
  context: PageContext;
  place: PeoplePlace;
  held: ListedRole;
  state: FormState;
}) {
  const { language } = context;
  const { name } = held;
  const title = speak(language, 'reset.title', { name });
  const path = pathIn(language, peopleAddress(place));
  return (
    <PageShell
      context={context}
      title={title}
      documentTitle={errorTitle(language, title, state.errors.length > 0)}
      lead={words(language, 'reset.lead', { name })}
      breadcrumbs={placeCrumbs(language, place, title)}
    >
      <SubjectForm
        context={context}
        form={resetFactorForm}
        state={state}
        action={`${path}/roles/${held.id}/second-factor`}
        submit={speak(language, 'reset.button')}
        submitKind="danger"
        cancel={{ href: path, text: speak(language, 'form.cancel') }}
      />
    </PageShell>
  );
}
