import {
  type FormState,
  Notice,
  type PageContext,
  PageShell,
  pathIn,
  SubjectForm,
} from '../../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { preferencesForm } from '../preferences-form.ts';

export interface PreferencesPageProps {
  context: PageContext;
  state: FormState;
  /** Right after it was saved. */
  saved: boolean;
}

/** `/account/mail`: how often somebody hears of what. */
export function PreferencesPage({ context, state, saved }: PreferencesPageProps) {
  const { language } = context;
  return (
    <PageShell
      context={context}
      title={speak(language, 'preferences.title')}
      lead={words(language, 'preferences.lead')}
    >
      {saved && (
        <div role="status">
          <Notice>
            <p>{words(language, 'preferences.saved')}</p>
          </Notice>
        </div>
      )}
      <p>{words(language, 'preferences.always')}</p>
      <SubjectForm
        context={context}
        form={preferencesForm}
        state={state}
        action={pathIn(language, '/account/mail')}
        submit={speak(language, 'preferences.save')}
      />
    </PageShell>
  );
}
