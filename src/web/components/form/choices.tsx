import { speak } from '../../forms/messages/message.ts';
import { langOf, Spoken, textOf, type Words } from '../../messages/spoken.tsx';
import { describedBy, type FieldProps, GroupQuestion, labelOf, Question } from './question.tsx';
import { Guidance } from './question.tsx';

export interface Choice {
  value: string;
  text: Words;
  hint?: Words;
}

export interface ChoiceProps extends FieldProps {
  choices: readonly Choice[];
  value?: string;
}

/**
 * One of a list, where the list is long or known; nothing is chosen beforehand unless told. `first`: what choosing none
 * of them means, where it means something.
 */
export function SelectField(props: ChoiceProps & { first?: Words }) {
  const { id, name, choices, value = '', error, language = 'en' } = props;
  const first = props.first ?? speak(language, 'choose');
  return (
    <Question field={props}>
      <div class="ds_select-wrapper">
        <select
          class={error ? 'ds_select ds_select--error' : 'ds_select'}
          id={id}
          name={name}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(props)}
        >
          <option value="" selected={value === ''} lang={langOf(first, language)}>
            {textOf(first)}
          </option>
          {choices.map((choice) => (
            <option
              value={choice.value}
              selected={choice.value === value}
              lang={langOf(choice.text, language)}
            >
              {textOf(choice.text)}
            </option>
          ))}
        </select>
        <span class="ds_select-arrow" aria-hidden="true" />
      </div>
    </Question>
  );
}

/** One of a few, all in sight. */
export function Radios(props: ChoiceProps) {
  const { value } = props;
  return (
    <GroupQuestion field={props}>
      <div class="ds_field-group">
        {props.choices.map((choice, at) => (
          <Option field={props} choice={choice} at={at} kind="radio" checked={choice.value === value} />
        ))}
      </div>
    </GroupQuestion>
  );
}

/** Any of a few. */
export function Checkboxes(props: Omit<ChoiceProps, 'value'> & { values?: readonly string[] }) {
  const { values = [] } = props;
  return (
    <GroupQuestion field={props}>
      <div class="ds_checkboxes ds_field-group">
        {props.choices.map((choice, at) => (
          <Option
            field={props}
            choice={choice}
            at={at}
            kind="checkbox"
            checked={values.includes(choice.value)}
          />
        ))}
      </div>
    </GroupQuestion>
  );
}

/** One box to tick: yes where it is ticked. */
export function Tick(props: FieldProps & { ticked?: boolean }) {
  const { id, name, error, ticked = false, language = 'en' } = props;
  const label = labelOf(props);
  return (
    <div class={error ? 'ds_question ds_question--error' : 'ds_question'}>
      <Guidance field={props} />
      <div class="ds_checkbox">
        <input
          class="ds_checkbox__input"
          type="checkbox"
          id={id}
          name={name}
          value="yes"
          checked={ticked}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(props)}
        />
        <label class="ds_checkbox__label" for={id} lang={langOf(label, language)}>
          {textOf(label)}
        </label>
      </div>
    </div>
  );
}

interface OptionProps {
  field: FieldProps;
  choice: Choice;
  at: number;
  kind: 'radio' | 'checkbox';
  checked: boolean;
}

function Option({ field, choice, at, kind, checked }: OptionProps) {
  const { language = 'en' } = field;
  const id = `${field.id}-${at + 1}`;
  const hintId = choice.hint ? `${id}-hint` : undefined;
  return (
    <div class={`ds_${kind}`}>
      <input
        class={`ds_${kind}__input`}
        type={kind}
        id={id}
        name={field.name}
        value={choice.value}
        checked={checked}
        aria-describedby={hintId}
      />
      <label class={`ds_${kind}__label`} for={id} lang={langOf(choice.text, language)}>
        {textOf(choice.text)}
      </label>
      {choice.hint && (
        <p class="ds_hint-text" id={hintId}>
          <Spoken message={choice.hint} language={language} />
        </p>
      )}
    </div>
  );
}
