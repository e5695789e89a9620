import { Table } from '../components/table.tsx';
import type { PageContext } from '../page-context.ts';
import { PageShell } from '../page-shell.tsx';
import { type AccessibilityResults, appearances } from './accessibility-results.ts';
import { ContactLine } from './contact-line.tsx';
import { say } from './message.ts';

/** The statement, composed from what the checks found: it cannot claim more than they did. */
export function AccessibilityPage(props: {
  context: PageContext;
  results: AccessibilityResults;
  contact: string | null;
}) {
  const { context, results, contact } = props;
  const { language } = context;
  const failures = results.pages.flatMap(({ name, failures: found }) =>
    appearances.flatMap((appearance) =>
      found[appearance].map((failure) => ({ ...failure, name, appearance })),
    ),
  );
  return (
    <PageShell
      context={context}
      title={say(language, 'accessibility.title')}
      lead={say(language, 'accessibility.lead')}
    >
      <h2>{say(language, 'accessibility.standard')}</h2>
      <p>
        {failures.length === 0
          ? say(language, 'accessibility.standard.met')
          : say(language, 'accessibility.standard.failed', { count: failures.length })}
      </p>
      {failures.length > 0 && (
        <>
          <h3>{say(language, 'accessibility.failures')}</h3>
          <ul>
            {failures.map(({ name, appearance, help, rule, elements }) => (
              <li>
                {name}, {say(language, `appearance.${appearance}`)}: {help} ({rule}, {elements})
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{say(language, 'accessibility.checked')}</h2>
      <p>{say(language, 'accessibility.checked.text', { tool: results.tool })}</p>
      <Table<AccessibilityResults['pages'][number]>
        id="checked"
        caption={say(language, 'accessibility.caption')}
        rows={results.pages}
        columns={[
          { key: 'page', heading: say(language, 'accessibility.page'), cell: ({ name }) => name },
          ...appearances.map((appearance) => ({
            key: appearance,
            heading: say(language, `appearance.${appearance}`),
            numeric: true,
            cell: ({ failures: found }: AccessibilityResults['pages'][number]) => found[appearance].length,
          })),
        ]}
      />
      <h2>{say(language, 'accessibility.notChecked')}</h2>
      <p>{say(language, 'accessibility.notChecked.text')}</p>
      <h2>{say(language, 'accessibility.report')}</h2>
      <ContactLine language={language} contact={contact} />
      <p>{say(language, 'accessibility.report.text')}</p>
    </PageShell>
  );
}
