import {
  type MarkdownPage,
  type PageContext,
  PageShell,
  pathIn,
  Prose,
  langOf,
  spokenOn,
  type SpokenText,
} from '../../web/index.ts';
import type { MethodDocument } from '../method-documents.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** Every method, by title. */
export function MethodsPage({
  context,
  methods,
}: {
  context: PageContext;
  methods: readonly MethodDocument[];
}) {
  const { language } = context;
  return (
    <PageShell
      context={context}
      title={speak(language, 'methodsPage.title')}
      heading={words(language, 'methodsPage.title')}
      lead={words(language, 'methodsPage.lead')}
    >
      <ul class="place-list">
        {methods.map(({ key, page }) => (
          <li>
            <a href={pathIn(language, `/methods/${key}`)}>{spokenOn(language, written(page.title))}</a>
          </li>
        ))}
      </ul>
    </PageShell>
  );
}

/** The documents of methods are written in English. */
function written(text: string): SpokenText {
  return { text, language: 'en' };
}

/** One method, as written in docs/methods. */
export function MethodPage({ context, page }: { context: PageContext; page: MarkdownPage }) {
  const { language } = context;
  const contents = page.headings.filter(({ level }) => level === 2);
  return (
    <PageShell
      context={context}
      title={written(page.title)}
      breadcrumbs={[
        { text: speak(language, 'methodsPage.title'), href: pathIn(language, '/methods') },
        { text: written(page.title) },
      ]}
    >
      {contents.length > 2 && (
        <nav class="page-contents" aria-label={say(language, 'methodPage.contents')}>
          <ul lang={langOf(written(page.title), language)}>
            {contents.map(({ id, text }) => (
              <li>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Prose html={page.html} lang={langOf(written(page.title), language)} />
    </PageShell>
  );
}
