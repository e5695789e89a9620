import { describedBy, type FieldProps, Question } from './question.tsx';

export interface TextFieldProps extends FieldProps {
  value?: string;
  /** Characters the field is about wide; the whole line unless told. */
  width?: 2 | 3 | 4 | 5 | 10 | 20;
  /** What a browser may fill in: `name`, `organization`, `off`. */
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url';
  spellcheck?: boolean;
  type?: 'text' | 'email' | 'password';
  required?: boolean;
}

/**
 * A line of text. Nothing is cut while typing: what is too long is said when it is sent. Beware of `autocomplete="off"`:
 * browsers then forget what was typed on the way back.
 */
export function TextField(props: TextFieldProps) {
  return (
    <Question field={props}>
      <TextInput {...props} />
    </Question>
  );
}

/** The input alone, for fields that put something around it. */
export function TextInput(props: TextFieldProps) {
  const { id, name, value, width, error, type = 'text' } = props;
  return (
    <input
      class={['ds_input', width && `ds_input--fixed-${width}`, error && 'ds_input--error']
        .filter(Boolean)
        .join(' ')}
      type={type}
      id={id}
      name={name}
      value={value ?? ''}
      autocomplete={props.autocomplete}
      inputmode={props.inputmode}
      spellcheck={props.spellcheck}
      aria-required={props.required ? 'true' : undefined}
      aria-invalid={error ? 'true' : undefined}
      aria-describedby={describedBy(props)}
    />
  );
}

/** An e-mail address; nothing the browser says of it stands between the person and our own words. */
export function EmailField(props: Omit<TextFieldProps, 'type' | 'inputmode'>) {
  return <TextField autocomplete="email" {...props} type="email" inputmode="email" spellcheck={false} />;
}

/** A password: never shown again, never kept in a draft. */
export function PasswordField(props: Omit<TextFieldProps, 'type' | 'value'>) {
  return <TextField autocomplete="current-password" {...props} type="password" spellcheck={false} />;
}

/** A day as people write it, in one field. */
export function DateField(props: Omit<TextFieldProps, 'type' | 'width'>) {
  return <TextField {...props} width={20} spellcheck={false} />;
}

/** A number in figures. Not `type="number"`, which rounds, scrolls and hides what was mistyped. */
export function NumberField(props: Omit<TextFieldProps, 'type'>) {
  return <TextField inputmode="numeric" width={10} {...props} />;
}

/** Pounds and pence. */
export function MoneyField(props: Omit<TextFieldProps, 'type'>) {
  return (
    <Question field={props}>
      <div class="ds_currency-wrapper">
        <TextInput inputmode="decimal" width={10} {...props} />
      </div>
    </Question>
  );
}
