import type { WaysToConfirm } from '../../../platform/identity/confirmation.ts';
import {
  errorTitle,
  type FormState,
  Notice,
  type PageContext,
  PageShell,
  pathIn,
  SubjectForm,
} from '../../../web/index.ts';
import type { eraseFormFor } from '../erase-form.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

export interface ErasePageProps {
  context: PageContext;
  email: string;
  ways: WaysToConfirm;
  form: ReturnType<typeof eraseFormFor>;
  state: FormState;
}

/** Says what goes and what stays before anything is erased. */
export function ErasePage({ context, email, ways, form, state }: ErasePageProps) {
  const { language } = context;
  const title = speak(language, 'erase.title');
  return (
    <PageShell
      context={context}
      title={title}
      documentTitle={errorTitle(language, title, state.errors.length > 0)}
      lead={words(language, 'erase.lead')}
      breadcrumbs={[
        { text: speak(language, 'crumb.account'), href: pathIn(language, '/account') },
        { text: speak(language, 'page.title'), href: pathIn(language, '/account/personal-data') },
        { text: title },
      ]}
    >
      <Notice title={words(language, 'erase.goes.title')} level={2}>
        <p>{words(language, 'erase.goes')}</p>
        <p>{words(language, 'erase.stays')}</p>
        <p>{words(language, 'erase.backups')}</p>
        <p>
          <a href={pathIn(language, '/account/personal-data')}>{words(language, 'erase.first')}</a>
        </p>
      </Notice>
      {!ways.password && !ways.app && <p>{words(language, 'erase.fresh')}</p>}
      <p class="answer">{words(language, 'erase.yours', { email })}</p>
      <SubjectForm
        context={context}
        form={form}
        state={state}
        action={pathIn(language, '/account/erase')}
        submit={speak(language, 'erase.button')}
        submitKind="danger"
        cancel={{ href: pathIn(language, '/account/personal-data'), text: speak(language, 'erase.cancel') }}
      />
    </PageShell>
  );
}
