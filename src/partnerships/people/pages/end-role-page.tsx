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
import { endRoleForm } from '../role-form.ts';
import { roleText } from '../role-text.ts';
import { placeCrumbs } from './place-crumbs.ts';

/** Ends one role, with the reason. */
export function EndRolePage({
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
  const title = speak(language, 'end.title', { role: roleText(language, held), name });
  const path = pathIn(language, peopleAddress(place));
  return (
    <PageShell
      context={context}
      title={title}
      documentTitle={errorTitle(language, title, state.errors.length > 0)}
      lead={words(language, 'end.lead', { name })}
      breadcrumbs={placeCrumbs(language, place, title)}
    >
      <SubjectForm
        context={context}
        form={endRoleForm}
        state={state}
        action={`${path}/roles/${held.id}/end`}
        submit={speak(language, 'end.button')}
        submitKind="danger"
        cancel={{ href: path, text: speak(language, 'form.cancel') }}
      />
    </PageShell>
  );
}
