import { words } from '../messages/words.tsx';
import { say } from '../messages/message.ts';
import { roleText } from '../role-text.ts';
import type { PeoplePageProps } from './people-page.tsx';

/** One person by their whole address. */
export function FindPerson({ context, view, path }: PeoplePageProps & { path: string }) {
  const { language } = context;
  const { found } = view;
  return (
    <section aria-label={say(language, 'find.label')}>
      <form class="filter-form no-print" action={path} method="get">
        <div class="filter-form__field">
          <label class="ds_label" for="find-email">
            {words(language, 'find.label')}
          </label>
          <p class="ds_hint-text" id="find-hint">
            {words(language, 'find.hint')}
          </p>
          <input
            class="ds_input"
            type="text"
            inputmode="email"
            id="find-email"
            name="email"
            value={found?.email ?? ''}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="find-hint"
          />
        </div>
        <div class="filter-form__buttons">
          <button class="ds_button ds_button--secondary" type="submit">
            {words(language, 'find.button')}
          </button>
        </div>
      </form>
      {found && (
        <p role="status" class="answer">
          {found.person === null
            ? words(language, 'find.none', { email: found.email })
            : found.person.roles.length === 0
              ? words(language, 'find.no-role', { name: found.person.name, email: found.email })
              : words(language, 'find.roles', {
                  name: found.person.name,
                  email: found.email,
                  roles: found.person.roles.map((held) => roleText(language, held)).join('; '),
                })}
        </p>
      )}
    </section>
  );
}
