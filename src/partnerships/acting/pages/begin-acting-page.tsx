import {
  errorTitle,
  type FormState,
  Notice,
  type PageContext,
  PageShell,
  pathIn,
  SubjectForm,
} from '../../../web/index.ts';
import { actingForm } from '../acting-form.ts';
import { actingMinutes } from '../begin-acting.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** Says what follows before anything begins. */
export function BeginActingPage({ context, state }: { context: PageContext; state: FormState }) {
  const { language } = context;
  const title = speak(language, 'begin.title');
  const told = ['at-once', 'logged', 'list', 'never'] as const;
  return (
    <PageShell
      context={context}
      title={title}
      documentTitle={errorTitle(language, title, state.errors.length > 0)}
      lead={words(language, 'begin.lead', { minutes: actingMinutes })}
    >
      <SubjectForm
        context={context}
        form={actingForm}
        state={state}
        action={pathIn(language, '/acting/start')}
        submit={speak(language, 'begin.button')}
      />
      <Notice title={words(language, 'begin.told')} level={2}>
        <ul>
          {told.map((one) => (
            <li>{words(language, `begin.told.${one}`)}</li>
          ))}
        </ul>
      </Notice>
    </PageShell>
  );
}
