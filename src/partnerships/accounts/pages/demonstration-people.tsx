import type { PageContext } from '../../../web/index.ts';
import type { DemonstrationAccount } from '../demonstration-accounts.ts';
import { withNext } from '../go-on.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { ButtonForm } from './button-form.tsx';

/** Invented people of a demonstration, each a button that signs in as them. */
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
        {people.map(({ id, name, role }) => (
          <li>
            <ButtonForm
              action={withNext(context, `/sign-in/demonstration/${id}`, next)}
              text={speak(language, 'demonstration.as', { name, role: speak(language, `role.${role}`).text })}
              kind="secondary"
              language={language}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
