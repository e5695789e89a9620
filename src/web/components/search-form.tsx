import type { Language } from '../language.ts';
import { words } from '../messages/words.tsx';

export interface SearchFormProps {
  /** Unique on the page. */
  id: string;
  /** Where the search is answered; the words come as `q`. */
  action: string;
  value?: string;
  label?: string;
  hint?: string;
  language?: Language;
}

/** Find a place by name or code: a plain GET form. */
export function SearchForm({ id, action, value, label, hint, language = 'en' }: SearchFormProps) {
  return (
    <search>
      <form class="search-form" action={action} method="get">
        <label class="ds_label" for={id}>
          {label ?? words(language, 'search.label')}
        </label>
        <p class="ds_hint-text" id={`${id}-hint`}>
          {hint ?? words(language, 'search.hint')}
        </p>
        <div class="search-form__row">
          <input
            class="ds_input"
            type="search"
            id={id}
            name="q"
            value={value}
            aria-describedby={`${id}-hint`}
            autocomplete="off"
            spellcheck={false}
          />
          <button class="ds_button" type="submit">
            {words(language, 'search.button')}
          </button>
        </div>
      </form>
    </search>
  );
}
