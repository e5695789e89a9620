import { type MarkdownPage, type PageContext, PageShell, pathIn, Prose } from '../../web/index.ts';
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
            <a href={pathIn(language, `/methods/${key}`)}>{page.title}</a>
          </li>
        ))}
      </ul>
    </PageShell>
  );
}

/** One method, as written in docs/methods. */
export function MethodPage({ context, page }: { context: PageContext; page: MarkdownPage }) {
  const { language } = context;
  const contents = page.headings.filter(({ level }) => level === 2);
  return (
    <PageShell
      context={context}
      title={page.title}
      breadcrumbs={[
        { text: speak(language, 'methodsPage.title'), href: pathIn(language, '/methods') },
        { text: page.title },
      ]}
    >
      {contents.length > 2 && (
        <nav class="page-contents" aria-label={say(language, 'methodPage.contents')}>
          <ul>
            {contents.map(({ id, text }) => (
              <li>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Prose html={page.html} />
    </PageShell>
  );
}
