import { describedBy, type FieldProps, Question } from './question.tsx';

/** A file to send; it is never shown again and never kept in a draft. */
export function FileField(props: FieldProps & { accept?: string }) {
  const { id, name, accept, error } = props;
  return (
    <Question field={props}>
      <input
        class={
          error
            ? 'ds_file-upload__input file-field ds_file-upload__input--error'
            : 'ds_file-upload__input file-field'
        }
        type="file"
        id={id}
        name={name}
        accept={accept}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(props)}
      />
    </Question>
  );
}
