import { drawnOnce } from './drawn-once.ts';
import { HeaderAccount } from './header-account.tsx';
import { type Language, pathIn } from './language.ts';
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

/** Every page has the same navigation as the others of its section. */
const navigations: Record<Language, object> = { en: {}, gd: {} };

/** Name of the site and its main navigation; the section one is in is marked. */
export function SiteHeader({ context }: { context: PageContext }) {
  const { language } = context;
  const here = pathIn('en', context.path.split('?', 1)[0] ?? '/');
  const current = destinations.find(({ href }) => here === href || isWithin(here, href));
  const exactly = here === current?.href;
  return (
    <header class="ds_site-header site-header">
      <div class="ds_wrapper site-header__row">
        <a class="site-header__name" href={pathIn(language, '/')}>
          {siteName}
        </a>
        {drawnOnce(navigations[language], current === undefined ? '' : `${current.href} ${exactly}`, () => (
          <Navigation language={language} current={current?.href} exactly={exactly} />
        ))}
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

interface NavigationProps {
  language: Language;
  /** Where one is, or below which. */
  current: string | undefined;
  exactly: boolean;
}

function Navigation({ language, current, exactly }: NavigationProps) {
  return (
    <nav class="site-header__navigation" aria-label={say(language, 'shell.navigation')}>
      <ul class="site-header__list">
        {destinations.map(({ message, href }) => (
          <li>
            <a
              class="site-header__link"
              href={pathIn(language, href)}
              aria-current={href !== current ? undefined : exactly ? 'page' : 'true'}
            >
              <Spoken message={speak(language, message)} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isWithin(here: string, section: string): boolean {
  return section !== '/' && here.startsWith(`${section}/`);
}
