import { ConflictNotice } from '../components/form/conflict-notice.tsx';
import { DraftNotice } from '../components/form/draft-notice.tsx';
import { SentBeforeNotice } from '../components/form/sent-before-notice.tsx';
import type { PageContext } from '../page-context.ts';
import type { FormFields } from './field.ts';
import type { Form } from './define-form.ts';
import type { Difference } from './form-notice.ts';
import type { FormState } from './form-state.ts';

/** What is to be known before one goes on with the form. */
export function FormNotices(props: { context: PageContext; form: Form<FormFields>; state: FormState }) {
  const { context, form, state } = props;
  const { notice } = state;
  const { language } = context;
  if (notice === null) return null;
  const rows = (differences: readonly Difference[]) =>
    differences.flatMap(({ field: name, theirs, yours }) => {
      const field = form.fields[name];
      if (!field) return [];
      return [
        {
          id: name,
          label: field.label(language),
          theirs: field.show(theirs, language),
          yours: field.show(yours, language),
        },
      ];
    });
  switch (notice.kind) {
    case 'draft':
      return <DraftNotice notice={notice} form={form.name} state={state} context={context} />;
    case 'sent-before':
      return <SentBeforeNotice {...notice} language={language} />;
    case 'conflict':
      return (
        <ConflictNotice
          language={language}
          changedBy={notice.changedBy?.(language) ?? null}
          changedAt={notice.changedAt}
          differences={rows(notice.differences)}
          taken={rows(notice.taken)}
        />
      );
  }
}
