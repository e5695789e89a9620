import { speak } from '../../forms/messages/message.ts';
import { Spoken } from '../../messages/spoken.tsx';
import { describedBy, type FieldProps, Question } from './question.tsx';

export interface TextAreaProps extends FieldProps {
  value?: string;
  rows?: number;
  /** Most characters, said under the field; typing is never cut. */
  max?: number;
  required?: boolean;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { id, name, value = '', rows = 6, max, error, language = 'en' } = props;
  return (
    <Question field={props}>
      <textarea
        class={error ? 'ds_input ds_input--error' : 'ds_input'}
        id={id}
        name={name}
        rows={rows}
        aria-required={props.required ? 'true' : undefined}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(props, ...(max === undefined ? [] : [`${id}-most`]))}
      >
        {value}
      </textarea>
      {max !== undefined && (
        <p class="ds_input__message ds_hint-text" id={`${id}-most`}>
          <Spoken
            message={speak(language, 'most.characters', { max: max.toLocaleString('en-GB') })}
            language={language}
          />
        </p>
      )}
    </Question>
  );
}
