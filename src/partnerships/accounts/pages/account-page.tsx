import type { Actor } from '../../../platform/authorisation/actor.ts';
import type { Passkey } from '../../../platform/identity/passkeys.ts';
import type { OpenSession } from '../../../platform/identity/sessions.ts';
import { DefinitionList, type PageContext, PageShell, pathIn } from '../../../web/index.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { AccountLinks } from './account-links.tsx';
import { AccountPasskeys } from './account-passkeys.tsx';
import { AccountSessions } from './account-sessions.tsx';

export interface AccountPageProps {
  context: PageContext;
  actor: Actor;
  partnershipNames: ReadonlyMap<number, string>;
  sessions: readonly OpenSession[];
  passkeys: readonly Passkey[];
  app: boolean;
  hasPassword: boolean;
  passkeyScript: string;
  /** Mails to them that were given up. */
  undelivered: number;
  limits: { idleMinutes: number; hours: number };
}

/** One's own account on one page. */
export function AccountPage(props: AccountPageProps) {
  const { context, actor, app, hasPassword, limits } = props;
  const { language } = context;
  const change = (path: string, what: 'name' | 'address' | 'password' | 'second') => (
    <a href={pathIn(language, path)}>
      {words(language, 'account.change')}
      <span class="visually-hidden"> {say(language, `account.${what}`)}</span>
    </a>
  );
  return (
    <PageShell context={context} title={speak(language, 'account.title')}>
      <section aria-labelledby="who">
        <h2 id="who">{words(language, 'account.who')}</h2>
        <DefinitionList
          items={[
            {
              term: words(language, 'account.name'),
              description: (
                <>
                  {actor.name} {change('/account/name', 'name')}
                </>
              ),
            },
            {
              term: words(language, 'account.address'),
              description: (
                <>
                  {actor.email} {change('/account/address', 'address')}
                </>
              ),
            },
          ]}
        />
      </section>
      <section aria-labelledby="roles">
        <h2 id="roles">{words(language, 'account.roles')}</h2>
        <Roles {...props} />
      </section>
      <section aria-labelledby="safety">
        <h2 id="safety">{words(language, 'account.safety')}</h2>
        <DefinitionList
          items={[
            {
              term: words(language, 'account.password'),
              description: (
                <>
                  {words(language, hasPassword ? 'account.password.set' : 'account.password.none')}{' '}
                  {hasPassword ? (
                    change('/account/password', 'password')
                  ) : (
                    <a href={pathIn(language, '/account/password')}>
                      {words(language, 'account.password.setOne')}
                    </a>
                  )}
                </>
              ),
            },
            {
              term: words(language, 'account.second'),
              description: (
                <>
                  {words(language, app ? 'account.second.on' : 'account.second.off')}{' '}
                  {change('/account/second-factor/app', 'second')}
                </>
              ),
            },
          ]}
        />
      </section>
      <AccountPasskeys {...props} />
      <AccountSessions {...props} />
      <AccountLinks context={context} actor={actor} undelivered={props.undelivered} />
      <p>{words(language, 'signIn.ends', { minutes: limits.idleMinutes, hours: limits.hours })}</p>
    </PageShell>
  );
}

function Roles({ context, actor, partnershipNames }: AccountPageProps) {
  const { language } = context;
  if (actor.grants.length === 0) return <p>{words(language, 'account.roles.none')}</p>;
  return (
    <ul>
      {actor.grants.map(({ role, partnershipId }) => {
        const named = beginning(speak(language, `role.${role}`).text);
        const partnership = partnershipId === null ? null : (partnershipNames.get(partnershipId) ?? '');
        return (
          <li>
            {partnership === null
              ? words(language, 'account.role.nation', { role: named })
              : words(language, 'account.role.in', { role: named, partnership })}
          </li>
        );
      })}
    </ul>
  );
}

/** As the first word of a line. */
function beginning(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
