import { speak } from '../../forms/messages/message.ts';
import type { Language } from '../../language.ts';
import { Spoken, type Words } from '../../messages/spoken.tsx';

export interface SummedError {
  /** Id of the field it is about; without one it is about the form as a whole. */
  fieldId: string | null;
  message: Words;
}

/** Everything that is wrong, each leading to its field: the first thing a screen reader meets on the page. */
export function ErrorSummary(props: {
  errors: readonly SummedError[];
  /** True takes the focus when the page opens, as it should wherever it is the answer to a form. */
  focus?: boolean;
  language?: Language;
}) {
  const { errors, focus = true, language = 'en' } = props;
  if (errors.length === 0) return null;
  return (
    <div
      class="ds_error-summary"
      id="error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabindex={-1}
      autofocus={focus}
    >
      <h2 class="ds_error-summary__title" id="error-summary-title">
        <Spoken message={speak(language, 'error.title')} language={language} />
      </h2>
      <ul class="ds_error-summary__list">
        {errors.map(({ fieldId, message }) => (
          <li>
            {fieldId === null ? (
              <Spoken message={message} language={language} />
            ) : (
              <a href={`#${fieldId}`}>
                <Spoken message={message} language={language} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Title of the document while something on the page is wrong: the first words a screen reader says. */
export function errorTitle(language: Language, title: Words, wrong: boolean): Words {
  if (!wrong) return title;
  const text = typeof title === 'string' ? title : title.text;
  return { ...speak(language, 'error.page', { title: text }) };
}
