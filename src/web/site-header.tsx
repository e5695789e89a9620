import { HeaderAccount } from './header-account.tsx';
import { pathIn } from './language.ts';
import { say, speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { siteName } from './site-name.ts';
import { Spoken } from './messages/spoken.tsx';
import type { PageContext } from './page-context.ts';

/** The pages every page leads to, with the paths that belong to each. */
const destinations = [
  { message: 'nav.picture', href: '/' },
  { message: 'nav.places', href: '/areas' },
  { message: 'nav.partners', href: '/partners' },
  { message: 'nav.indicators', href: '/indicators' },
  { message: 'nav.compare', href: '/compare' },
  { message: 'nav.data', href: '/data' },
  { message: 'nav.methods', href: '/methods' },
] as const;

/** Name of the site and its main navigation; the section one is in is marked. */
export function SiteHeader({ context }: { context: PageContext }) {
  const { language } = context;
  const here = pathIn('en', context.path.split('?', 1)[0] ?? '/');
  return (
    <header class="ds_site-header site-header">
      <div class="ds_wrapper site-header__row">
        <a class="site-header__name" href={pathIn(language, '/')}>
          {siteName}
        </a>
        <nav class="site-header__navigation" aria-label={say(language, 'shell.navigation')}>
          <ul class="site-header__list">
            {destinations.map(({ message, href }) => (
              <li>
                <a
                  class="site-header__link"
                  href={pathIn(language, href)}
                  aria-current={here === href ? 'page' : isWithin(here, href) ? 'true' : undefined}
                >
                  <Spoken message={speak(language, message)} language={language} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="site-header__side">
          <HeaderAccount context={context} />
          <a
            class="site-header__language"
            href={pathIn(language === 'en' ? 'gd' : 'en', context.path)}
            lang={language === 'en' ? 'gd' : 'en'}
            hreflang={language === 'en' ? 'gd' : 'en'}
          >
            {words(language, 'shell.otherLanguage')}
          </a>
        </div>
      </div>
    </header>
  );
}

function isWithin(here: string, section: string): boolean {
  return section !== '/' && here.startsWith(`${section}/`);
}
