import { type Actor, holdsAnywhere } from '../../../platform/authorisation/actor.ts';
import { keepingRoles } from '../../../platform/authorisation/role.ts';
import { Notice, type PageContext, pathIn } from '../../../web/index.ts';
import { words } from '../messages/words.tsx';

const own = [
  { href: '/account/mail', message: 'account.links.mail' },
  { href: '/account/personal-data', message: 'account.data' },
] as const;
const keeping = [{ href: '/administration', message: 'account.links.administration' }] as const;

/** The other pages of one's own, the one of what one looks after, and whether mail reaches one. */
export function AccountLinks(props: { context: PageContext; actor: Actor; undelivered: number }) {
  const { context, actor, undelivered } = props;
  const { language } = context;
  const links = holdsAnywhere(actor, keepingRoles) ? [...own, ...keeping] : own;
  return (
    <section aria-labelledby="more">
      <h2 id="more">{words(language, 'account.links')}</h2>
      {undelivered > 0 && (
        <Notice level={3} title={words(language, 'account.undelivered.title')}>
          <p>{words(language, 'account.undelivered', { count: undelivered })}</p>
        </Notice>
      )}
      <ul>
        {links.map(({ href, message }) => (
          <li>
            <a href={pathIn(language, href)}>{words(language, message)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
