import { Disclosure, DownloadLinks, type PageContext, PageShell, pathIn } from '../../../web/index.ts';
import type { PersonalPart } from '../gather-personal-data.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { PersonalRecord } from './personal-record.tsx';

/** Everything that is kept about whoever reads this. Titles come from the subjects, in English. */
export function PersonalDataPage({
  context,
  parts,
}: {
  context: PageContext;
  parts: readonly PersonalPart[];
}) {
  const { language } = context;
  const english = language === 'en' ? undefined : 'en';
  const full = parts.filter(({ records }) => records.length > 0);
  const empty = parts.filter(({ records }) => records.length === 0);
  return (
    <PageShell
      context={context}
      title={speak(language, 'page.title')}
      lead={words(language, 'page.lead')}
      breadcrumbs={[
        { text: speak(language, 'crumb.account'), href: pathIn(language, '/account') },
        { text: speak(language, 'page.title') },
      ]}
    >
      <DownloadLinks
        downloads={[{ format: 'JSON', href: pathIn(language, '/account/personal-data.json') }]}
        what={speak(language, 'page.file')}
        language={language}
      />
      {full.map(({ title, records }) => (
        <section>
          <h2 lang={english}>{title}</h2>
          <Disclosure
            summary={
              records.length === 1
                ? words(language, 'page.count.one')
                : words(language, 'page.count.many', { count: records.length })
            }
          >
            <ol class="personal-records">
              {records.map((record) => (
                <li>
                  <PersonalRecord record={record} language={language} />
                </li>
              ))}
            </ol>
          </Disclosure>
        </section>
      ))}
      {empty.length > 0 && (
        <>
          <h2>{words(language, 'page.none')}</h2>
          <ul lang={english}>
            {empty.map(({ title }) => (
              <li>{title}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{words(language, 'page.erase.title')}</h2>
      <p>{words(language, 'page.erase')}</p>
      <p>
        <a href={pathIn(language, '/account/erase')}>{words(language, 'page.erase.link')}</a>
      </p>
    </PageShell>
  );
}
