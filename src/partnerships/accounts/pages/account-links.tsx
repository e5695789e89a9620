import { type Actor, holds } from '../../../platform/authorisation/actor.ts';
import { Notice, type PageContext, pathIn } from '../../../web/index.ts';
import { words } from '../messages/words.tsx';

const own = [
  { href: '/account/mail', message: 'account.links.mail' },
  { href: '/account/personal-data', message: 'account.data' },
] as const;
const national = [
  { href: '/administration/people', message: 'account.links.people' },
  { href: '/administration/outbox', message: 'account.links.outbox' },
  { href: '/administration/audit', message: 'account.links.audit' },
  { href: '/administration/national-outcomes', message: 'account.links.outcomes' },
] as const;

/** The other pages of one's own, those for the nation's administrators, and whether mail reaches one. */
export function AccountLinks(props: { context: PageContext; actor: Actor; undelivered: number }) {
  const { context, actor, undelivered } = props;
  const { language } = context;
  const links = holds(actor, ['administrator'], null) ? [...own, ...national] : own;
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
