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
  /** Rest of the query, kept. */
  kept?: readonly { name: string; value: string }[];
  /** Address without filters, shown where any is set. */
  clearHref?: string;
  language?: Language;
}

/** Choices that become the query of the address, so that what is seen can be passed on. */
export function FilterForm(props: FilterFormProps) {
  const { id, action, filters, kept = [], clearHref, language = 'en' } = props;
  return (
    <form class="filter-form no-print" action={action} method="get">
      {kept.map((field) => (
        <input type="hidden" name={field.name} value={field.value} />
      ))}
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
