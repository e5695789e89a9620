import { pathIn } from './language.ts';
import { say, speak } from './messages/message.ts';
import { Spoken } from './messages/spoken.tsx';
import type { PageContext } from './page-context.ts';

const licenceAddress = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** Links to pages that exist, the licence of the figures, and what is kept about the reader: nothing, unless they have signed in. */
export function SiteFooter({ context }: { context: PageContext }) {
  const { language } = context;
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
        {!context.demonstration && (
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
            message={speak(language, context.account ? 'footer.privacy.signedIn' : 'footer.privacy')}
            language={language}
          />
        </p>
      </div>
    </footer>
  );
}
