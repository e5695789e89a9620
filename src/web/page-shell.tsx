import type { Child, PropsWithChildren } from 'hono/jsx';
import { AccountBanner } from './account-banner.tsx';
import { AsAtNotice } from './as-at-notice.tsx';
import { type Crumb, Breadcrumbs } from './components/breadcrumbs.tsx';
import { pathIn } from './language.ts';
import { say, speak } from './messages/message.ts';
import { langOf, Spoken, textOf, type Words } from './messages/spoken.tsx';
import type { PageContext } from './page-context.ts';
import { SessionEnd } from './session-end.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { siteName } from './site-name.ts';

export interface PageShellProps {
  context: PageContext;
  /** The one h1, and the title of the document. */
  title: Words;
  /** The h1 where it is more than plain text: words in another language than the page's. */
  heading?: Child;
  /** Document title where the h1 alone would not say enough. */
  documentTitle?: Words;
  /** The finding in one sentence, under the heading. */
  lead?: Child;
  /** Description for search engines and link previews. */
  description?: string;
  breadcrumbs?: readonly Crumb[];
  /** What the head needs besides: style sheets and modules of a page that an element of ours enhances. */
  head?: Child;
  /** Tabs that are pages, between the lead and the content. */
  tabs?: Child;
}

/** A whole HTML document. Works without script; carries the demonstration banner where figures are invented. */
export function PageShell(props: PropsWithChildren<PageShellProps>) {
  const { context, title, lead, breadcrumbs, tabs, children } = props;
  const { language } = context;
  const documentTitle = props.documentTitle ?? title;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title lang={langOf(documentTitle, language)}>{`${textOf(documentTitle)} – ${siteName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {props.description && <meta name="description" content={props.description} />}
        {context.demonstration && <meta name="robots" content="noindex" />}
        {context.stylesheets.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {props.head}
        <link rel="icon" href={context.icon} type="image/svg+xml" />
        <link rel="alternate" hreflang="en" href={pathIn('en', context.path)} />
        <link rel="alternate" hreflang="gd" href={pathIn('gd', context.path)} />
      </head>
      <body>
        <nav class="ds_skip-links" aria-label={say(language, 'shell.skip.label')}>
          <ul class="ds_skip-links__list">
            <li class="ds_skip-links__item">
              <a class="ds_skip-links__link" href="#main-content">
                <Spoken message={speak(language, 'shell.skip')} language={language} />
              </a>
            </li>
          </ul>
        </nav>
        <div class="ds_page">
          <div class="ds_page__top">
            <SiteHeader context={context} />
            <AccountBanner context={context} />
            {context.demonstration && (
              <aside class="demonstration" aria-label={say(language, 'shell.demonstration.label')}>
                <p class="ds_wrapper">
                  <strong>
                    <Spoken message={speak(language, 'shell.demonstration.label')} language={language} />
                  </strong>{' '}
                  <Spoken message={speak(language, 'shell.demonstration.text')} language={language} />
                </p>
              </aside>
            )}
          </div>
          <div class="ds_page__middle">
            <div class="ds_wrapper">
              {breadcrumbs && <Breadcrumbs crumbs={breadcrumbs} language={language} />}
              <main id="main-content" tabindex={-1}>
                <header class="page-heading">
                  <h1>{props.heading ?? <Spoken message={title} language={language} />}</h1>
                  {lead && <p class="page-heading__lead">{lead}</p>}
                </header>
                <AsAtNotice context={context} />
                {tabs}
                {children}
              </main>
            </div>
          </div>
          <div class="ds_page__bottom">
            <SessionEnd context={context} />
            <SiteFooter context={context} />
          </div>
        </div>
      </body>
    </html>
  );
}
