import { Table } from '../components/table.tsx';
import type { PageContext } from '../page-context.ts';
import { PageShell } from '../page-shell.tsx';
import { type AccessibilityResults, appearances } from './accessibility-results.ts';
import { ContactLine } from './contact-line.tsx';
import { Spoken } from '../messages/spoken.tsx';
import { speak } from './message.ts';
import { words } from './words.tsx';

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
      title={speak(language, 'accessibility.title')}
      lead={words(language, 'accessibility.lead')}
    >
      <h2>{words(language, 'accessibility.standard')}</h2>
      <p>
        {failures.length === 0
          ? words(language, 'accessibility.standard.met')
          : words(language, 'accessibility.standard.failed', { count: failures.length })}
      </p>
      {failures.length > 0 && (
        <>
          <h3>{words(language, 'accessibility.failures')}</h3>
          <ul>
            {failures.map(({ name, appearance, help, rule, elements }) => (
              <li>
                {name}, {words(language, `appearance.${appearance}`)}: {help} ({rule}, {elements})
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words(language, 'accessibility.checked')}</h2>
      <p>{words(language, 'accessibility.checked.text', { tool: results.tool })}</p>
      <Table<AccessibilityResults['pages'][number]>
        id="checked"
        caption={words(language, 'accessibility.caption')}
        rows={results.pages}
        columns={[
          {
            key: 'page',
            heading: words(language, 'accessibility.page'),
            cell: ({ name }) => <Spoken message={{ text: name, language: 'en' }} language={language} />,
          },
          ...appearances.map((appearance) => ({
            key: appearance,
            heading: words(language, `appearance.${appearance}`),
            numeric: true,
            cell: ({ failures: found }: AccessibilityResults['pages'][number]) => found[appearance].length,
          })),
        ]}
      />
      <h2>{words(language, 'accessibility.notChecked')}</h2>
      <p>{words(language, 'accessibility.notChecked.text')}</p>
      <h2>{words(language, 'accessibility.report')}</h2>
      <ContactLine language={language} contact={contact} />
      <p>{words(language, 'accessibility.report.text')}</p>
    </PageShell>
  );
}
