import { pathIn } from './language.ts';
import { say } from './messages/message.ts';
import { words } from './messages/words.tsx';
import type { PageContext } from './page-context.ts';

/** The way in, or who is in with the way out; nothing where nobody can sign in. */
export function HeaderAccount({ context }: { context: PageContext }) {
  const { language, account } = context;
  if (account === undefined) return null;
  if (account === null) {
    return (
      <a
        class="site-header__account"
        href={pathIn(language, `/sign-in?next=${encodeURIComponent(context.path)}`)}
      >
        {words(language, 'account.signIn')}
      </a>
    );
  }
  const path = pathIn('en', context.path.split('?', 1)[0] ?? '/');
  const here = (own: string) => (path === own ? 'page' : path.startsWith(`${own}/`) ? 'true' : undefined);
  return (
    <div
      class="site-header__account site-header__account--in"
      role="group"
      aria-label={say(language, 'account.label')}
    >
      {account.endsAt !== null && (
        <a class="site-header__own" href={pathIn(language, '/desk')} aria-current={here('/desk')}>
          {words(language, 'account.desk')}
        </a>
      )}
      {account.administers && (
        <a
          class="site-header__own"
          href={pathIn(language, '/administration')}
          aria-current={here('/administration')}
        >
          {words(language, 'account.administration')}
        </a>
      )}
      <a class="site-header__person" href={pathIn(language, '/account')} aria-current={here('/account')}>
        {account.name}
      </a>
      <form method="post" action={pathIn(language, '/sign-out')}>
        <button class="site-header__sign-out" type="submit">
          {words(language, 'account.signOut')}
        </button>
      </form>
    </div>
  );
}
