import { drawnOnce } from './drawn-once.ts';
import { type Language, pathIn } from './language.ts';
import { say, speak } from './messages/message.ts';
import { Spoken } from './messages/spoken.tsx';
import type { PageContext } from './page-context.ts';

const licenceAddress = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** The same on all pages of one kind of reader. */
const footers: Record<Language, object> = { en: {}, gd: {} };

/** Links to pages that exist, the licence of the figures, and what is kept about the reader: nothing, unless they have signed in. */
export function SiteFooter({ context }: { context: PageContext }) {
  const { language, demonstration } = context;
  const signedIn = Boolean(context.account);
  return drawnOnce(footers[language], `${demonstration} ${signedIn}`, () => (
    <Footer language={language} demonstration={demonstration} signedIn={signedIn} />
  ));
}

interface FooterProps {
  language: Language;
  demonstration: boolean;
  signedIn: boolean;
}

function Footer({ language, demonstration, signedIn }: FooterProps) {
  const [before = '', after = ''] = say(language, 'footer.licence', { licence: '\n' }).split('\n');
  return (
    <footer class="ds_site-footer site-footer">
      <div class="ds_wrapper">
        <nav aria-label={say(language, 'footer.label')}>
          <ul class="site-footer__links">
            {(['about', 'accessibility', 'privacy'] as const).map((page) => (
              <li>
                <a href={pathIn(language, `/${page}`)}>
                  <Spoken message={speak(language, `footer.link.${page}`)} language={language} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {!demonstration && (
          <p lang={speak(language, 'footer.licence', { licence: '' }).language}>
            {before}
            <a href={licenceAddress} rel="license">
              {say(language, 'footer.licenceName')}
            </a>
            {after}
          </p>
        )}
        <p>
          <Spoken
            message={speak(language, signedIn ? 'footer.privacy.signedIn' : 'footer.privacy')}
            language={language}
          />
        </p>
      </div>
    </footer>
  );
}
