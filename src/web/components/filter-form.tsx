import type { Language } from '../language.ts';
import { langOf, Spoken, textOf, type Words } from '../messages/spoken.tsx';
import { words } from '../messages/words.tsx';

export interface FilterChoice {
  value: string;
  text: Words;
}

export interface Filter {
  /** Name in the query. */
  name: string;
  label: Words;
  choices: readonly FilterChoice[];
  value: string;
}

export interface FilterFormProps {
  /** Unique on the page; begins the ids of its fields. */
  id: string;
  action: string;
  filters: readonly Filter[];
  /** Words to look for, asked before the choices; they come as `q`. */
  search?: { label: Words; hint: Words; value: string };
  /** Rest of the query, kept. */
  kept?: readonly { name: string; value: string }[];
  /** Address without filters, shown where any is set. */
  clearHref?: string;
  language?: Language;
}

/** Choices that become the query of the address, so that what is seen can be passed on. */
export function FilterForm(props: FilterFormProps) {
  const { id, action, filters, search, kept = [], clearHref, language = 'en' } = props;
  return (
    <form class="filter-form no-print" action={action} method="get">
      {kept.map((field) => (
        <input type="hidden" name={field.name} value={field.value} />
      ))}
      {search && (
        <div class="filter-form__field filter-form__search">
          <label class="ds_label" for={`${id}-q`}>
            <Spoken message={search.label} language={language} />
          </label>
          <p class="ds_hint-text" id={`${id}-hint`}>
            <Spoken message={search.hint} language={language} />
          </p>
          <input
            class="ds_input"
            type="search"
            id={`${id}-q`}
            name="q"
            value={search.value}
            aria-describedby={`${id}-hint`}
            autocomplete="off"
            spellcheck={false}
          />
        </div>
      )}
      {filters.map((filter) => (
        <div class="filter-form__field">
          <label class="ds_label" for={`${id}-${filter.name}`}>
            <Spoken message={filter.label} language={language} />
          </label>
          <div class="ds_select-wrapper">
            <select class="ds_select" id={`${id}-${filter.name}`} name={filter.name}>
              {filter.choices.map((choice) => (
                <option
                  value={choice.value}
                  selected={choice.value === filter.value}
                  lang={langOf(choice.text, language)}
                >
                  {textOf(choice.text)}
                </option>
              ))}
            </select>
            <span class="ds_select-arrow" aria-hidden="true" />
          </div>
        </div>
      ))}
      <div class="filter-form__buttons">
        <button class="ds_button" type="submit">
          {words(language, 'filter.apply')}
        </button>
        {clearHref && <a href={clearHref}>{words(language, 'filter.clear')}</a>}
      </div>
    </form>
  );
}
