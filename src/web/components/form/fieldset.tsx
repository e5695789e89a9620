import type { PropsWithChildren } from 'hono/jsx';
import type { Language } from '../../language.ts';
import { Spoken, type Words } from '../../messages/spoken.tsx';

/** Fields that belong together, under their own heading. */
export function Fieldset(props: PropsWithChildren<{ legend: Words; hint?: Words; language?: Language }>) {
  const { legend, hint, language = 'en', children } = props;
  return (
    <fieldset class="form-part">
      <legend class="form-part__legend">
        <Spoken message={legend} language={language} />
      </legend>
      {hint && (
        <p class="ds_hint-text">
          <Spoken message={hint} language={language} />
        </p>
      )}
      {children}
    </fieldset>
  );
}
