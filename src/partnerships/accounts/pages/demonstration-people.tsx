import type { PageContext } from '../../../web/index.ts';
import type { DemonstrationAccount } from '../demonstration-accounts.ts';
import { words as wordsOfPeople } from '../../people/messages/words.tsx';
import { withNext } from '../go-on.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** Invented people of a demonstration, each with what they may do and a button that signs in as them. */
export function DemonstrationPeople({
  context,
  people,
  next,
}: {
  context: PageContext;
  people: readonly DemonstrationAccount[];
  next: string | null;
}) {
  const { language } = context;
  return (
    <section aria-labelledby="demonstration-people">
      <h2 id="demonstration-people">{words(language, 'demonstration.title')}</h2>
      <p>{words(language, 'demonstration.text')}</p>
      <ul class="people-list">
        {people.map(({ id, name, role, place }) => (
          <li class="people-list__person">
            <div>
              <p class="people-list__name">{name}</p>
              <p class="people-list__role">
                {words(language, `role.${role}`)}, {place ?? words(language, 'demonstration.nation')}
              </p>
              <p class="quiet">{wordsOfPeople(language, `role.${role}`)}</p>
            </div>
            <form method="post" action={withNext(context, `/sign-in/demonstration/${id}`, next)}>
              <button class="ds_button ds_button--secondary ds_button--small" type="submit">
                {words(language, 'demonstration.signIn')}
                <span class="visually-hidden">
                  {' '}
                  {words(language, 'demonstration.as', {
                    name,
                    role: speak(language, `role.${role}`).text,
                  })}
                </span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
