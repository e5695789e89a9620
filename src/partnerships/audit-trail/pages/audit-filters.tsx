import type { Child } from 'hono/jsx';
import { Disclosure, ErrorSummary, type Language, Spoken, type Words } from '../../../web/index.ts';
import { type AuditQuery, type AuditQueryProblem, auditSearch } from '../audit-query.ts';
import { actionWords } from '../audit-words.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { AuditPageProps } from './audit-page.tsx';

/** What is looked for, which becomes the query of the address. */
export function AuditFilters(props: AuditPageProps & { action: string }) {
  const { context, query, problems, view, action } = props;
  const { language } = context;
  const asAt = context.asAt?.day ?? null;
  const actions = view?.actions ?? (query.action === '' ? [] : [query.action]);
  const line = (name: 'subject' | 'person' | 'from' | 'to', label: Child) => (
    <Line {...props} name={name} label={label} />
  );
  const summed = problems.map((problem) => ({
    fieldId: auditFieldId(problem.field),
    message: problemWords(language, problem, query),
  }));
  const looked = problems.length > 0 || auditSearch(query) !== '';
  return (
    <>
      <ErrorSummary errors={summed} language={language} />
      <Disclosure summary={words(language, 'filter.label')} open={looked}>
        <form
          class="filter-form audit-filters no-print"
          action={action}
          method="get"
          aria-label={say(language, 'filter.label')}
        >
          {asAt !== null && <input type="hidden" name="as-at" value={asAt} />}
          <div class="filter-form__field">
            <label class="ds_label" for="audit-action">
              {words(language, 'filter.action')}
            </label>
            <div class="ds_select-wrapper">
              <select class="ds_select" id="audit-action" name="action">
                <option value="">{say(language, 'filter.action.any')}</option>
                {actions.map((one) => (
                  <option
                    value={one}
                    selected={one === query.action}
                    lang={language === 'en' ? undefined : 'en'}
                  >
                    {actionWords(one)}
                  </option>
                ))}
              </select>
              <span class="ds_select-arrow" aria-hidden="true" />
            </div>
          </div>
          {line('person', words(language, view?.names ? 'filter.person.named' : 'filter.person'))}
          {line('subject', words(language, 'filter.subject'))}
          {line('from', words(language, 'filter.from'))}
          {line('to', words(language, 'filter.to'))}
          <div class="filter-form__buttons">
            <button class="ds_button" type="submit">
              {words(language, 'filter.show')}
            </button>
            {looked && (
              <a href={`${action}${auditSearch({}, { 'as-at': asAt })}`}>{words(language, 'filter.clear')}</a>
            )}
          </div>
        </form>
      </Disclosure>
    </>
  );
}

function Line({
  context: { language },
  query,
  problems,
  name,
  label,
}: AuditPageProps & { name: 'subject' | 'person' | 'from' | 'to'; label: Child }) {
  const id = auditFieldId(name);
  const problem = problems.find(({ field }) => field === name);
  return (
    <div class="filter-form__field">
      <label class="ds_label" for={id}>
        {label}
      </label>
      {problem && (
        <p class="ds_question__error-message" id={`${id}-problem`}>
          <Spoken message={problemWords(language, problem, query)} language={language} />
        </p>
      )}
      <input
        class={`ds_input${problem ? ' ds_input--error' : ''}`}
        type="text"
        id={id}
        name={name}
        value={query[name]}
        autocomplete="off"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
    </div>
  );
}

function auditFieldId(name: string): string {
  return `audit-${name}`;
}

function problemWords(language: Language, { field, problem }: AuditQueryProblem, query: AuditQuery): Words {
  return problem === 'no-date'
    ? speak(language, 'problem.no-date', { asked: query[field].slice(0, 40) })
    : speak(language, 'problem.turned-round', { from: query.from, to: query.to });
}
